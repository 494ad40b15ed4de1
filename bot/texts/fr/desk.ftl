desk-heading = <b>Espace de l’équipe</b>
desk-failing = ⚠ Ne fonctionne pas : { $what }
desk-next =
    Ensuite : { $day } { $at }, { $title } · { $count ->
        [one] une personne attendue
       *[other] { $count } personnes attendues
    }
desk-calling = Appel en cours, { $title } : { $here } sur { $expected }
desk-unseen =
    { $count ->
        [one] ⚠ Une annonce urgente n’a pas été vue par une personne
       *[other] ⚠ { $count } personnes n’ont pas vu une annonce urgente
    }
desk-scheduled =
    { $count ->
        [one] Une annonce programmée
       *[other] { $count } annonces programmées
    }
desk-see-unseen = Suivre l’annonce urgente ({ $count })
desk-open-next = Ouvrir la prochaine étape
desk-days =
    { $days ->
        [one] Départ demain
       *[other] Départ dans { $days } jours
    }
desk-people =
    { $people ->
        [one] { $people } personne a ouvert le bot
       *[other] { $people } personnes ont ouvert le bot
    }, dont { $coming ->
        [one] { $coming } participant·e
       *[other] { $coming } participant·es
    } et { $organisers ->
        [one] { $organisers } membre de l’équipe
       *[other] { $organisers } membres de l’équipe
    }
desk-signups = Inscriptions confirmées : { $seated } · places libres : { $left }
desk-review =
    { $count ->
        [one] Étudier une demande
       *[other] Étudier { $count } demandes
    }
desk-letters =
    { $count ->
        [one] Répondre à un message
       *[other] Répondre à { $count } messages
    }
desk-offered =
    { $count ->
        [one] Une place proposée, sans réponse pour le moment
       *[other] { $count } places proposées, sans réponse pour le moment
    }
desk-queued =
    { $count ->
        [one] Une personne en liste d’attente
       *[other] { $count } personnes en liste d’attente
    }
desk-group = Groupe : { $title }
desk-no-group = Groupe : aucun pour le moment. Ajoutez le bot au groupe, puis envoyez-y /lier
desk-lacks = ⚠ Il manque au bot, dans le groupe : { $rights }
desk-unreached =
    { $count ->
        [one] ⚠ Une personne ne reçoit plus les messages (bot bloqué)
       *[other] ⚠ { $count } personnes ne reçoivent plus les messages (bot bloqué)
    }
desk-waiting =
    { $count ->
        [one] Un message en cours d’envoi
       *[other] { $count } messages en cours d’envoi
    }
desk-refused =
    { $count ->
        [one] ⚠ Un message refusé par Telegram
       *[other] ⚠ { $count } messages refusés par Telegram
    }
desk-parked =
    { $count ->
        [one] ⚠ Un message reçu n’a pas pu être traité
       *[other] ⚠ { $count } messages reçus n’ont pas pu être traités
    }
desk-import = Importer
desk-export = Exporter
desk-broadcasts = Voir les annonces
desk-reachability = Voir qui est joignable
desk-undo = Annuler l’import
desk-see-participant = Voir comme participant·e
desk-see-back = Reprendre la vue de l’équipe
desk-team = Nommer l’équipe et les capitaines…
desk-others = Autres actions…
desk-others-heading = <b>Autres actions de l’équipe</b>
desk-deadline = Déplacer la date limite…
desk-home = Revenir à l’espace de l’équipe
desk-seeing = Vous voyez maintenant chaque écran comme un·e participant·e. Pour revenir : /organisation
desk-seeing-no-more = Vous voyez de nouveau les écrans de l’équipe.
desk-undo-question =
    <b>Rétablir la version { $version } du programme ?</b>
    Elle sera publiée de nouveau. Ce qui changera :
desk-undo-quiet = Rétablir sans prévenir
desk-undo-tell = Rétablir et prévenir
desk-undo-no = Garder le programme
desk-group-left = ⚠ Le bot n’est plus dans le groupe { $title }
desk-closing = Clore le voyage…
