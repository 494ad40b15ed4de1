mirror-heading = <b>Ce que nous avons dit de la journée</b>
    { $day }
mirror-voices = { $count ->
    [one] { $what } (une personne a répondu)
   *[other] { $what } ({ $count } personnes ont répondu)
}
mirror-most-success = Là où le plus de réussites sont notées : { $what }
mirror-most-hard = Là où le plus de difficultés sont notées : { $what }
mirror-quote = « { $words } »
    — { $who }
mirror-draft = <i>Rien n’est encore parti. Voici ce que le groupe lira :</i>
mirror-no-group = <i>Aucun groupe n’est lié : envoyez-y /lier pour pouvoir publier. Voici ce qu’il lira :</i>
mirror-empty = Personne n’a encore rien dit de la journée ({ $day }) que le groupe puisse lire. Vous pouvez lui écrire une phrase, ou revenir plus tard.
mirror-open = Préparer le miroir du soir
mirror-publish = Publier dans le groupe
mirror-remove = Retirer la citation { $number }
mirror-add = Ajouter une citation
mirror-words = Ajouter une phrase
mirror-change-words = Changer la phrase
mirror-set-aside = Ne rien publier ce soir
mirror-take-up = Reprendre
mirror-choose = Ces réponses sont signées. Laquelle citer ?
mirror-choose-none = Il n’y a pas d’autre réponse signée à citer.
mirror-candidate = { $number }. « { $words } » — { $who }
mirror-take = Citer la réponse { $number }
mirror-before = Voir la page précédente
mirror-after = Voir la page suivante
mirror-back = Revenir à l’aperçu
mirror-words-what = Quelle phrase ajouter pour le groupe ? { $most } caractères au plus ; un tiret seul l’enlève.
mirror-words-bounds = Une phrase de { $most } caractères au plus, s’il vous plaît.
mirror-published = Le miroir de la journée ({ $day }) est publié dans le groupe, par { $who }. Une citation que son auteur·rice retire en disparaît.
mirror-is-aside = Rien ne sera publié de cette journée. Le brouillon est gardé.
