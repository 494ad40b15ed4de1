journal-heading = <b>Journal des inscriptions</b>
journal-none = Rien n’est encore noté.
journal-line = • { $stamp } · { $who } : { $what }
journal-line-about = • { $stamp } · { $who } : { $what } ({ $whose })
journal-cut =
    { $count ->
        [one] … et une autre ligne
       *[other] … et { $count } autres lignes
    }
journal-newer = Plus récent
journal-older = Plus ancien
journal-open = Lire le journal
journal-bot = le bot
journal-left = personne partie
journal-erased = inscription effacée
journal-did-accepted = appartenance au réseau acceptée
journal-did-account = compte Telegram changé
journal-did-asked = question posée
journal-did-came-back = retour après désistement
journal-did-claimed = appartenance au réseau à vérifier
journal-did-confirmed = inscription terminée
journal-did-corrected = réponses corrigées
journal-did-declined = place proposée déclinée
journal-did-deadline = date limite déplacée
journal-did-erased = données effacées
journal-did-exported = données exportées
journal-did-forgotten = données effacées à la demande de la personne
journal-did-imported = inscription importée
journal-did-lapsed = proposition sans suite
journal-did-link = lien personnel créé
journal-did-offered = place proposée
journal-did-refused = inscription refusée
journal-did-registered = inscription saisie pour autrui
journal-did-seated = place attribuée
journal-did-taken-over = place reprise par un·e collègue
journal-did-vouched = appartenance attestée par un·e collègue
journal-did-waiting = mise en liste d’attente
journal-did-withdrawn = désistement
journal-did-asked-another-organisation = autre organisation demandée
journal-did-served = place attribuée par l’équipe
journal-did-members-imported = liste des membres importée
journal-did-reopened = demande rouverte
journal-did-taken = place proposée acceptée
journal-did-adopted = inscription désormais gérée par la personne elle-même
