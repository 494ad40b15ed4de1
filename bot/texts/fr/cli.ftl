cli-check-what = Point vérifié
cli-check-said = Constat
cli-check-mend = Comment y remédier
cli-no-token = BOT_TOKEN manque : indiquez le jeton donné par BotFather, ou essayez escale rehearse, qui n’en demande pas.
cli-token-refused = Telegram refuse ce jeton. Demandez-en un à @BotFather et mettez-le dans BOT_TOKEN.
cli-network = Telegram ne répond pas : { $reason }. Vérifiez la connexion et BOT_API_URL.
cli-database = La base de données ne répond pas comme il faut : { $reason }. Lancez escale check.
cli-file = Le fichier { $path } ne peut pas être lu ou écrit : { $reason }.
cli-defect = Une erreur imprévue s’est produite ({ $reason }). Merci de la signaler avec les lignes ci-dessus.
cli-ending = { $path } : terminaison inconnue. Terminaisons possibles : { $endings }.
cli-mistakes =
    { $count ->
        [one] Une erreur dans le fichier, rien n’est importé :
       *[other] { $count } erreurs dans le fichier, rien n’est importé :
    }
cli-left = Rien n’a changé.
cli-reading = Lecture du fichier
cli-drawing = Préparation du fichier
cli-exported = Fichier écrit : { $path } (version { $version } du programme)
cli-upgraded = La base est à jour.
cli-already = La base était déjà à jour.
cli-store-unread = Les photos ne peuvent pas être lues là où elles sont gardées : { $reason }. Vérifiez MEDIA_URL avec escale check.
cli-store-away = Les données sont effacées, mais leurs photos et messages vocaux n’ont pas pu être retirés de l’espace de stockage ({ $reason }). Relancez la commande quand il répondra ; le bot le fera aussi.
cli-purged = Effacé :
cli-would-purge = Serait effacé (rien ne l’est pour l’instant) :
cli-purge-line = { $what } : { $count }
cli-purging = Recherche des données arrivées à échéance
cli-date = { $date } : une date est attendue, comme 2024-03-25.
cli-port = Ce port est déjà pris ou interdit. Choisissez-en un autre (--port ou LISTEN).
cli-participants-exported = Fichier écrit : { $path }
cli-attendance-exported = Fichier écrit : { $path }
cli-nobody-present = Personne n’était encore présent·e : il n’y a pas d’attestation à établir.
cli-usage = Utilisation : { $usage }
cli-usage-help = Pour en savoir plus : { $command }
cli-usage-missing = Il manque { $name }.
cli-usage-command = La commande « { $name } » n’existe pas.
cli-usage-extra = Ces mots sont de trop : { $words }
cli-usage-option = L’option { $name } n’existe pas.
cli-usage-option-meant = L’option { $name } n’existe pas. Vouliez-vous écrire { $meant } ?
cli-usage-bare = { $name } : une valeur est attendue à la suite.
cli-usage-choice = { $name } : « { $value } » n’est pas possible. Choix possibles :
cli-usage-number = { $name } : un nombre entier est attendu.
cli-usage-least = { $name } : ce nombre est trop petit ({ $bound } au moins).
cli-usage-most = { $name } : ce nombre est trop grand ({ $bound } au plus).
cli-usage-value = { $name } : cette valeur ne convient pas.
cli-aborted = Abandonné.
cli-ask = { $question } [o/N] :
cli-other-kind = Les colonnes de ce fichier sont celles d’une autre liste. Pour l’importer : escale import { $what }
cli-runs = { $database } : un bot utilise déjà cette base (processus { $process }). Arrêtez-le d’abord.
cli-near = Lire ces colonnes comme proposé ?
cli-surely = { $count } étapes du programme actuel manquent dans ce fichier : les annuler toutes ?
cli-carnet-exported = { $count ->
    [0] Fichier écrit : { $path } (rien n’y est encore dit)
    [one] Fichier écrit : { $path } (une réponse)
   *[other] Fichier écrit : { $path } ({ $count } réponses)
}
cli-next = Fichier écrit : { $path }. Relisez-le, puis indiquez-le dans TRIP_FILE.
cli-next-stale = Ces lignes parlent encore des dates d’avant : { $lines }.
cli-next-there = { $path } existe déjà : rien n’a été écrit. Donnez un autre nom.
cli-next-ask = Premier jour du prochain voyage (AAAA-MM-JJ) :
cli-empty-surely = Effacer tout ce que ce voyage a laissé, sauf la liste des membres et les organisateur·rices ?
cli-emptied = Restent la liste des membres et les organisateur·rices. Indiquez le voyage suivant dans TRIP_FILE, puis lancez escale run.
cli-still-open = Le voyage n’est pas clos : rien n’a été effacé. Un·e organisateur·rice le clôt dans /organisation, après le dernier jour.
cli-carnet-mistakes = { $count ->
    [one] Une erreur dans le fichier. Rien n’a été importé.
   *[other] { $count } erreurs dans le fichier. Rien n’a été importé.
}
cli-carnet-import = Les participant·es pourront y chercher, par /memoire. Importer ?
cli-debriefs-exported = { $count ->
    [one] Fichier écrit : { $path } (une réponse)
   *[other] Fichier écrit : { $path } ({ $count } réponses)
}
