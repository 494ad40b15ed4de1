team-prompt =
    <b>Écrire à l’équipe</b>
    Envoyez votre message : texte, photo, fichier, message vocal ou position. La réponse de l’équipe arrivera ici.
team-placeholder = Votre message à l’équipe
team-received = Votre message est transmis à l’équipe. La réponse arrivera ici.
team-card =
    Message { DE($name) }<b>{ $name }</b> ({ $role }).
    Répondez à ce message ou au suivant : votre réponse lui parviendra.
team-somebody = une personne sans nom
team-role-outsider = pas inscrit·e
team-role-member = inscription non confirmée
team-role-participant = participant·e
team-role-captain = capitaine
team-role-organiser = organisateur·rice
team-answer-button = Répondre
team-answer-prompt = Envoyez votre réponse à <b>{ $name }</b>.
team-answer = <b>{ $name }</b>, de l’équipe, vous répond :
team-delivered = Votre réponse à { $name } est partie.
team-unreachable = { $name } ne reçoit plus les messages du bot : votre réponse n’a pas pu lui parvenir.
team-answered-by = { $colleague } a répondu à { $name }.
team-answered-already = { $colleague } avait déjà répondu à ce message. Votre réponse est partie aussi.
team-too-many =
    Vous avez déjà écrit plusieurs fois : l’équipe lit vos messages. { $minutes ->
        [one] Vous pourrez écrire de nouveau dans une minute.
       *[other] Vous pourrez écrire de nouveau dans { $minutes } minutes.
    }
team-nobody = Aucun·e membre de l’équipe n’est joignable par le bot pour le moment. Réessayez plus tard.
team-nobody-phone = Aucun·e membre de l’équipe n’est joignable par le bot pour le moment. Téléphonez : { $name }, { $phone }
team-unsupported = Ce type de message ne peut pas être transmis. Envoyez un texte, une photo, un fichier, un message vocal ou une position.
team-card-again =
    <b>{ $name }</b> ({ $role }) vous répond.
    Répondez à ce message ou au suivant : votre réponse lui parviendra.
team-card-answer = { $colleague } a répondu, le { $stamp } : « { $words } »
team-card-answered = { $colleague } a répondu, le { $stamp } (photo, fichier, son ou position).
team-writes = <b>{ $name }</b>, de l’équipe, vous écrit :
team-forward = Transmettre ce message à l’équipe
team-waiting =
    <b>{ $count ->
        [one] Un message attend une réponse
       *[other] { $count } messages attendent une réponse
    }</b>
team-waiting-line = { $name }, le { $stamp }
team-waiting-more =
    { $count ->
        [one] … et un autre, plus récent.
       *[other] … et { $count } autres, plus récents.
    }
team-waiting-read = Lire le message { DE($name) }{ $name }
team-waiting-none = Aucun message n’attend de réponse.
team-forwarded = Vous avez demandé de transmettre ce message à l’équipe.
team-gone = Ce message a été effacé entre-temps : votre réponse n’est pas partie.

team-journal-heading = <b>Journal des décisions</b>
team-journal-none = Rien n’est encore noté.
team-journal-line = • { $stamp } · { $who } : { $what }
team-journal-line-about = • { $stamp } · { $who } : { $what } ({ $whose })
team-journal-cut =
    { $count ->
        [one] … et une autre ligne
       *[other] … et { $count } autres lignes
    }
team-journal-newer = Plus récent
team-journal-older = Plus ancien
team-journal-open = Lire le journal
team-journal-bot = le bot
team-journal-left = personne partie
team-journal-erased = inscription effacée
team-journal-did-accepted = appartenance au réseau acceptée
team-journal-did-account = compte Telegram changé
team-journal-did-asked = question posée
team-journal-did-came-back = retour après désistement
team-journal-did-claimed = appartenance au réseau à vérifier
team-journal-did-confirmed = inscription terminée
team-journal-did-corrected = réponses corrigées
team-journal-did-declined = place proposée déclinée
team-journal-did-deadline = date limite déplacée
team-journal-did-erased = données effacées
team-journal-did-exported = données des inscriptions exportées
team-journal-did-forgotten = données effacées à la demande de la personne
team-journal-did-imported = inscription importée
team-journal-did-lapsed = proposition sans suite
team-journal-did-link = lien personnel créé
team-journal-did-offered = place proposée
team-journal-did-refused = inscription refusée
team-journal-did-registered = inscription saisie pour autrui
team-journal-did-seated = place attribuée
team-journal-did-taken-over = place reprise par un·e collègue
team-journal-did-vouched = appartenance attestée par un·e collègue
team-journal-did-waiting = mise en liste d’attente
team-journal-did-withdrawn = désistement
team-journal-did-broadcast-cancelled = envoi d’une annonce annulé
team-journal-did-broadcast-corrected = annonce corrigée
team-journal-did-broadcast-nudged = annonce rappelée
team-journal-did-broadcast-repeats = rappels de l’annonce programmés
team-journal-did-broadcast-scheduled = annonce programmée
team-journal-did-broadcast-sent = annonce envoyée
team-journal-did-broadcast-withdrawn = annonce retirée
team-journal-did-roll-call-opened = appel ouvert
team-journal-did-roll-call-complete = appel clos, tout le monde était là
team-journal-did-roll-call-left = appel clos, départ avec des personnes manquantes
team-journal-did-roll-call-reminded = rappel aux personnes manquantes
team-journal-did-roll-call-reopened = appel rouvert
team-journal-did-missed-the-departure = absence au départ
team-journal-did-asked-another-organisation = autre organisation demandée
team-journal-did-served = place attribuée par l’équipe
team-journal-did-members-imported = liste des membres importée
team-journal-did-mirror-published = miroir du soir publié
team-journal-did-reopened = demande rouverte
team-journal-did-taken = place proposée acceptée
team-journal-did-adopted = inscription désormais gérée par la personne elle-même
team-journal-detailed = { $what }, { $detail }
team-journal-as-member = au titre de « { $organisation } »
team-journal-organisation-gone = au titre d’une organisation qui n’est plus dans la liste
team-journal-as-written = sous le nom indiqué
team-journal-for = au profit de : { $name }
team-journal-from = avant : { $name }
team-journal-size =
    { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
team-journal-version = version { $version }
team-journal-every-sheet = toutes les feuilles
team-journal-link-claim = pour gérer son inscription
team-journal-link-takeover = pour céder sa place
team-journal-link-account = pour changer de compte Telegram
team-journal-how-by-hand = à la demande de l’équipe
team-journal-how-passes = avant une personne qui attendait
team-journal-how-limit = au-delà de la limite de son organisation
team-journal-did-became-organiser = entrée dans l’équipe du voyage
team-journal-did-named = organisateur·rice nommé·e
team-journal-did-changed-the-organisation = changement d’organisation accepté
team-journal-did-kept-the-organisation = changement d’organisation refusé
team-journal-did-admission-approve = entrée dans le groupe acceptée
team-journal-did-admission-decline = entrée dans le groupe refusée
team-journal-did-admission-take-out = retrait du groupe
team-journal-did-programme-exported = programme exporté
team-journal-did-attendance-exported = présences exportées
team-journal-did-programme-imported = programme importé et publié
team-journal-did-programme-published = programme publié
team-journal-did-programme-restored = import du programme annulé
team-journal-an-erased = une inscription effacée
team-journal-did-attendance = présence modifiée
team-journal-did-buddy = relais choisi ou retiré
team-journal-did-telephone = préférence pour le téléphone modifiée
team-journal-did-captain-named = capitaine nommé·e
team-journal-did-became-captain = début du rôle de capitaine
team-journal-did-captain-taken-off = capitaine retiré·e
team-journal-did-captain-no-more = fin du rôle de capitaine
team-journal-did-organiser-taken-off = organisateur·rice retiré·e
team-journal-did-left-the-team = départ de l’équipe du voyage
team-journal-did-kept-inside = personne gardée dans le groupe
team-journal-did-shown-out = sortie du groupe demandée
team-journal-command-line = la ligne de commande
team-journal-did-group-bound = groupe des participant·es lié
team-journal-did-reminded = réponses manquantes redemandées
team-journal-did-carnet-exported = carnet exporté
team-journal-did-debriefs-exported = réponses des visites exportées
team-journal-did-facilitator-named = animation confiée
team-journal-did-facilitator-taken-off = animation reprise
team-journal-did-trip-closed = voyage clos
team-journal-did-trip-reopened = voyage rouvert

team-trouble-begins = Quelque chose ne fonctionne pas : { $what }. Le bot réessaie seul ; vous serez averti·e quand ce sera rétabli.
team-trouble-ends = C’est rétabli : { $what }.
team-trouble-changes = l’annonce des changements de programme
team-trouble-broadcasts = l’envoi des annonces
team-trouble-notices = les rappels et le programme du jour
team-trouble-arrivals = les messages à qui arrive ou revient
team-trouble-offers = les offres de place
team-trouble-group = l’invitation au groupe
team-trouble-idle = le rappel des inscriptions commencées
team-trouble-menus = la mise à jour des menus de commandes
team-trouble-purge = l’effacement des données arrivées à échéance
team-trouble-token = la réception des messages (un autre programme utilise le même jeton : arrêtez l’un des deux)
team-trouble-cards = la mise à jour du programme du jour
team-trouble-mail = l’envoi des courriels (le serveur de courriel ne les prend pas)
team-trouble-pushes = l’envoi des messages (Telegram ne les prend pas : ils attendent et partiront)
team-trouble-slow = la rapidité des réponses (la base de données est lente)
team-trouble-database = l’enregistrement de ce que vous envoyez (la base de données est pleine ou hors d’atteinte)
team-trouble-watch = la surveillance du bot lui-même
team-trouble-media = la conservation des photos et des messages vocaux (le disque est plein, ou l’espace de stockage ne répond pas : ils attendent et seront gardés)
team-trouble-turning = les réponses anonymes des visites
team-trouble-debriefs = les questions posées après les visites
team-trouble-mirror = le miroir du soir
team-trouble-relays = les courriels et les messages aux relais
team-trouble-promises = les promesses du retour
team-journal-did-host-page-handed = page reçue pour la transmettre aux hôtes
team-journal-did-host-page-mailed = page envoyée aux hôtes
team-journal-did-host-precision = précision des hôtes notée
team-journal-did-carnet-imported = carnet d’une délégation précédente importé
team-journal-did-answer-noted = réponse notée pour une personne sans Telegram
team-journal-did-answer-taken-back = réponse d’une personne sans Telegram retirée
