journal-heading = <b>Journal des décisions</b>
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
journal-did-exported = données des inscriptions exportées
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
journal-did-broadcast-cancelled = envoi d’une annonce annulé
journal-did-broadcast-corrected = annonce corrigée
journal-did-broadcast-nudged = annonce rappelée
journal-did-broadcast-scheduled = annonce programmée
journal-did-broadcast-sent = annonce envoyée
journal-did-broadcast-withdrawn = annonce retirée
journal-did-roll-call-opened = appel ouvert
journal-did-roll-call-complete = appel clos, tout le monde était là
journal-did-roll-call-left = appel clos, départ avec des personnes manquantes
journal-did-roll-call-reminded = rappel aux personnes manquantes
journal-did-roll-call-reopened = appel rouvert
journal-did-missed-the-departure = absence au départ
journal-did-asked-another-organisation = autre organisation demandée
journal-did-served = place attribuée par l’équipe
journal-did-members-imported = liste des membres importée
journal-did-reopened = demande rouverte
journal-did-taken = place proposée acceptée
journal-did-adopted = inscription désormais gérée par la personne elle-même
journal-detailed = { $what }, { $detail }
journal-as-member = au titre de « { $organisation } »
journal-organisation-gone = au titre d’une organisation qui n’est plus dans la liste
journal-as-written = sous le nom indiqué
journal-for = au profit de : { $name }
journal-from = avant : { $name }
journal-size =
    { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
journal-version = version { $version }
journal-every-sheet = toutes les feuilles
journal-link-claim = pour gérer son inscription
journal-link-takeover = pour céder sa place
journal-link-account = pour changer de compte Telegram
journal-how-by-hand = à la demande de l’équipe
journal-how-passes = avant une personne qui attendait
journal-how-limit = au-delà de la limite de son organisation
journal-did-became-organiser = entrée dans l’équipe du voyage
journal-did-named = organisateur·rice nommé·e
journal-did-changed-the-organisation = changement d’organisation accepté
journal-did-kept-the-organisation = changement d’organisation refusé
journal-did-door-approve = entrée dans le groupe acceptée
journal-did-door-decline = entrée dans le groupe refusée
journal-did-door-take-out = retrait du groupe
journal-did-programme-exported = programme exporté
journal-did-attendance-exported = présences exportées
journal-did-programme-imported = programme importé et publié
journal-did-programme-published = programme publié
journal-did-programme-restored = import du programme annulé
journal-an-erased = une inscription effacée
journal-did-attendance = présence modifiée
journal-did-buddy = relais choisi ou retiré
journal-did-telephone = préférence pour le téléphone modifiée
journal-did-captain-named = capitaine nommé·e
journal-did-became-captain = début du rôle de capitaine
journal-did-captain-taken-off = capitaine retiré·e
journal-did-captain-no-more = fin du rôle de capitaine
journal-did-organiser-taken-off = organisateur·rice retiré·e
journal-did-left-the-team = départ de l’équipe du voyage
journal-did-kept-inside = personne gardée dans le groupe
journal-did-shown-out = sortie du groupe demandée
journal-command-line = la ligne de commande
journal-did-group-bound = groupe des participant·es lié
journal-did-reminded = réponses manquantes redemandées
journal-did-carnet-exported = carnet exporté
journal-did-facilitator-named = questions aux hôtes confiées
journal-did-facilitator-taken-off = questions aux hôtes reprises
journal-did-trip-closed = voyage clos
journal-did-trip-reopened = voyage rouvert
