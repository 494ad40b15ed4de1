checks-settings = Réglages
checks-settings-good = Tous lisibles.
checks-trip = Fichier du voyage
checks-trip-good =
    { $name } : { $count ->
        [one] une étape.
       *[other] { $count } étapes.
    }
checks-trip-mend = Corrigez le fichier indiqué dans TRIP_FILE.
checks-token = Jeton de Telegram
checks-token-good = Telegram répond : c’est @{ $name }.
checks-token-missing = BOT_TOKEN n’est pas renseigné.
checks-token-refused = Telegram refuse ce jeton.
checks-token-unreached = Telegram ne répond pas ({ $reason }).
checks-token-mend = Demandez un jeton à @BotFather, puis mettez-le dans BOT_TOKEN.
checks-network-mend = Vérifiez la connexion de cette machine et BOT_API_URL.
checks-mail = Courriel
checks-mail-unset = SMTP_URL n’est pas renseigné : aucun code ne part, l’équipe examine chaque demande.
checks-mail-unset-mend = Pour envoyer des codes, renseignez SMTP_URL et MAIL_FROM.
checks-mail-good = { $host }:{ $port } accepte la connexion et le compte, sans chiffrement.
checks-mail-secure = { $host }:{ $port } accepte la connexion, le chiffrement et le compte.
checks-mail-account = { $host }:{ $port } répond, mais refuse le compte.
checks-mail-account-mend = Vérifiez le nom et le mot de passe dans SMTP_URL (caractères spéciaux : %40 pour @). Si le serveur le demande, ajoutez-y « ?starttls=true ».
checks-mail-tls = { $host }:{ $port } répond, mais la connexion ne peut pas être chiffrée ({ $reason }).
checks-mail-tls-mend = Vérifiez le certificat du serveur, le port, et le choix entre « smtps:// » et « ?starttls=true ».
checks-mail-wrong = { $host }:{ $port } ne répond pas ({ $reason }).
checks-mail-wrong-mend = Vérifiez l’hôte et le port de SMTP_URL, et que cette machine peut le joindre.
checks-roster = Liste des membres
checks-roster-none = Elle est vide : aucune adresse ne sera reconnue.
checks-roster-none-mend = Importez-la : escale import members FICHIER, ou envoyez le tableur au bot.
checks-roster-good = Organisations : { $organisations } ; domaines : { $domains } ; personnes nommées : { $people }.
checks-roster-mute =
    { $organisations ->
        [one] Une organisation, mais ni domaine ni adresse : aucun code ne peut partir.
       *[other] { $organisations } organisations, mais ni domaine ni adresse : aucun code ne peut partir.
    }
checks-roster-mute-mend = Ajoutez une colonne « domaine » ou « email » au tableur, puis importez-le de nouveau.
checks-database = Base de données
checks-database-good = Accessible, à jour (migration { $number }), modifiable.
checks-database-new = Elle n’existe pas encore : run la créera ({ $path }).
checks-database-old = Elle n’est pas à jour.
checks-database-upgrade = Lancez escale db upgrade (run le fait aussi).
checks-database-newer = Elle vient d’une version plus récente d’Escale.
checks-database-newer-mend = Installez cette version plus récente, ou indiquez une autre base dans DATABASE_URL.
checks-database-wrong = Elle ne répond pas comme il faut : { $reason }.
checks-database-mend = Vérifiez DATABASE_URL, les droits sur le fichier et la place sur le disque.
checks-store = Photos et voix
checks-store-good = { $path } : accessible, modifiable, { $free } Go libres.
checks-store-bucket = Le seau répond : un fichier y est déposé, lu et retiré.
checks-store-new = Le dossier n’existe pas encore : la première photo le créera ({ $path }).
checks-store-wrong = Rien ne peut y être gardé : { $reason }.
checks-store-mend = Vérifiez MEDIA_URL, les droits sur le dossier et la place sur le disque ; pour un seau, les réglages AWS_*. Les photos attendent chez Telegram.
checks-group = Groupe
checks-group-none = Aucun groupe n’est lié.
checks-group-none-mend = Ajoutez le bot au groupe, puis envoyez-y /lier.
checks-group-unasked = « { $title } » est lié ; sans jeton, les droits ne peuvent pas être vérifiés.
checks-group-unreached = « { $title } » est lié mais ne répond pas ({ $reason }).
checks-group-good = « { $title } » est lié ; le bot y a les droits nécessaires.
checks-group-rights = « { $title } » est lié, mais il y manque au bot : { $rights }.
checks-group-mend = Nommez le bot administrateur du groupe, avec les droits d’inviter, de bannir et d’épingler.
checks-paid = Diffusion payante
checks-paid-cost = Jusqu’à { $rate } envois par seconde. Au-delà de 30 par seconde, Telegram prend 0,1 Star par message : au plus { $stars } Stars chaque fois que le bot écrit à tout le monde ({ $people } aujourd’hui).
checks-paid-mend = Activez « Paid Broadcasts » chez @BotFather et approvisionnez le bot : selon ses pages, Telegram demande 10 000 ou 100 000 Stars sur le compte du bot, et parfois 100 000 utilisateurs et utilisatrices par mois. Pour ne rien payer : PAID_BROADCAST=false et BROADCAST_RATE=28.
checks-parked = Messages mis de côté
checks-parked-none = Aucun.
checks-parked-some =
    { $count ->
        [one] Un message n’a pas pu être traité :
       *[other] { $count } messages n’ont pas pu être traités :
    }
checks-parked-one = { $id } : { $reason } (effacé le { $date })
checks-parked-mend = Signalez ces lignes aux personnes qui maintiennent Escale.
checks-programme = Programme
checks-programme-none = Pas encore de comparaison possible.
checks-programme-same = Le fichier du voyage dit la même chose que la version { $version }.
checks-programme-differs =
    { $count ->
        [one] Le fichier du voyage diffère de la version { $version } sur un point :
       *[other] Le fichier du voyage diffère de la version { $version } sur { $count } points :
    }
checks-programme-hosts = { $count ->
        [one] Une adresse d’hôtes du fichier n’est pas celle que le bot connaît.
       *[other] { $count } adresses d’hôtes du fichier ne sont pas celles que le bot connaît.
    }
checks-programme-mend = La base fait foi. Pour y porter ces différences, importez-les par un tableur.
checks-late = Pas de réponse dans le temps imparti.
checks-late-mend = Réessayez ; si cela dure, vérifiez le réseau et le service concerné.
