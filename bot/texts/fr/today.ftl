today-heading = <b>Aujourd’hui, { $day }</b>
today-heading-tomorrow = <b>Demain, { $day }</b>
today-before =
    <b>{ $days ->
        [one] Le voyage commence demain
       *[other] Le voyage commence dans { $days } jours
    }</b>
    Premier jour : { $day }.
today-prepare = À préparer :
today-prepare-item = • { $thing }
today-after =
    <b>{ $trip }</b>
    Le voyage est terminé. Merci d’en avoir été ! Le programme reste consultable, et l’équipe reste joignable ici.
today-last-day =
    <b>{ $trip }</b>
    Demain, le voyage sera terminé : plus rien n’est prévu au programme.
today-empty = Aujourd’hui, { $day }, rien n’est prévu au programme : du temps pour vous.
today-empty-tomorrow = Demain, { $day }, rien n’est prévu au programme : du temps pour vous.
today-running = En ce moment : { $title }
today-running-until = En ce moment, jusqu’à { $at } : { $title }
today-next = Ensuite, { $delay } : { $title }
today-meeting = <b>Rendez-vous à { $at }</b>
today-meeting-at = <b>Rendez-vous à { $at }</b> : { $where }
today-meeting-begun = <b>Le rendez-vous était à { $at }</b>
today-meeting-at-begun = <b>Le rendez-vous était à { $at }</b> : { $where }
today-last = C’est la dernière étape du voyage : plus rien n’est prévu ensuite.
today-nothing-left = Plus rien n’est prévu au programme.
