waiting-list = Voir la liste d’attente
waiting-heading = <b>Liste d’attente</b>
waiting-figures = Places : { $seats } · confirmées : { $seated } · proposées : { $offered } · libres : { $free }
waiting-line = { $place }. { $who }
waiting-pair = complète un binôme
waiting-limit = son organisation a toutes ses places
waiting-offered = Place proposée à { $who }, jusqu’au { $until }
waiting-card = { $place }. { $name }
waiting-card-offered = Répondre pour { $name }
waiting-sheet = Voir la fiche
waiting-before = Page précédente
waiting-after = Page suivante
waiting-nobody-empty = Personne n’attend.
waiting-nobody-full = Aucune place n’est proposée : toutes sont prises ou réservées.
waiting-nobody-over = Aucune place n’est proposée : les propositions s’arrêtent à la fin du { $day }, et il faut six heures au moins pour répondre. Vous pouvez attribuer une place à la personne de votre choix.
waiting-nobody-limit = Aucune place n’est proposée : les organisations des personnes qui attendent ({ $names }) ont déjà toutes leurs places ({ $each } chacune). Vous pouvez attribuer une place à la personne de votre choix.
waiting-freed =
    { $free ->
        [one] <b>Une place est libre</b>, et des personnes attendent.
       *[other] <b>{ $free } places sont libres</b>, et des personnes attendent.
    }
waiting-telephone =
    <b>Une personne à joindre par téléphone</b>
    Une place est réservée à { $who }, jusqu’au { $until }. Le bot ne peut pas lui écrire.
waiting-call = Téléphone : { $phone }
waiting-no-phone = Aucun numéro n’a été donné.
waiting-phone = Téléphone : { $phone }
waiting-function = Qualité : { $function }
waiting-elected = élu·e
waiting-officer = agent·e
waiting-association = membre d’une association
waiting-citizen = citoyen·ne
waiting-other = autre
waiting-take = Prendre la place en son nom
waiting-decline = Laisser la place en son nom…
waiting-offer = Proposer une place
waiting-give = Attribuer une place
waiting-offer-question = <b>Proposer une place à { $who } ?</b>
waiting-give-question = <b>Attribuer une place à { $who } ?</b>
waiting-passes = Une autre personne attend avant elle et pourrait avoir cette place.
waiting-exceeds = Cette organisation aurait { $seats } places, au lieu de { $each } au plus.
waiting-yes = Confirmer malgré tout
waiting-no = Ne rien changer
waiting-served-offer = Une place est réservée à { $who }, jusqu’au { $until }.
waiting-served-seat = { $who }, a maintenant une place.
waiting-decline-question = <b>Laisser la place en son nom ?</b> { $who }, quittera la liste d’attente, et la place ira à la personne suivante.
waiting-decline-yes = Oui, laisser la place
waiting-declined = { $who }, n’est plus sur la liste d’attente.
waiting-freed-over =
    { $free ->
        [one] <b>Une place est libre.</b>
       *[other] <b>{ $free } places sont libres.</b>
    }
