invite-title = { $trip } : affiche d’inscription
invite-whom = Pour qui ?
invite-programme = Au programme
invite-more =
    { $count ->
        [one] … et une autre étape
       *[other] … et { $count } autres étapes
    }
invite-call = Une question ? { $name }, { $phone }
invite-deadline = Inscriptions jusqu’au { $day } inclus
invite-how = Inscrivez-vous avec votre téléphone, sur Telegram
invite-alt = Code QR du lien d’inscription { $link }
invite-link = Lien d’inscription : { $link }
invite-written = Fichier écrit : { $path }
invite-source = { $source } : la provenance tient en 40 lettres sans accent, chiffres, - ou _.
invite-no-token = BOT_TOKEN manque : le lien d’inscription porte le nom du bot, que seul Telegram connaît. Indiquez le jeton donné par BotFather.
