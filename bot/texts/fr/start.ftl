start-hello =
    <b>{ $trip }</b>
    Bonjour, voici le bot du voyage. Organisateur : { $organiser }.
start-when = { $period }, { $region }
start-about =
    <b>{ $theme }</b>
    { $objective }
start-audience = Pour qui : { $audience }
start-deadline-open = Date limite d’inscription : { $day } inclus. L’inscription se fait ici, en quelques minutes.
start-deadline-closed = Les inscriptions se sont terminées le { $day } au soir. Pour toute question, écrivez à l’équipe.
start-member = Votre participation n’est pas encore confirmée. En attendant, vous pouvez voir les grandes lignes du programme ou écrire à l’équipe.
start-participant =
    Vous faites partie de la délégation. { $days ->
        [one] Départ demain.
       *[other] Départ dans { $days } jours.
    }
start-organiser =
    Vous faites partie de l’équipe du voyage. { $days ->
        [one] Départ demain.
       *[other] Départ dans { $days } jours.
    }
start-during = Le voyage est en cours. Que cherchez-vous ?
start-after = Le voyage est terminé. Merci d’en avoir été ou de vous y être intéressé·e ! Le programme reste consultable.
start-as-participant = Vous voyez le bot comme un·e participant·e. Pour revenir : /organisation
