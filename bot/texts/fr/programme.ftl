programme-empty = Le programme n’est pas encore publié. Il sera visible ici dès qu’il le sera.
programme-heading =
    <b>Le programme</b>
    Choisissez un jour.
programme-day-line =
    { $day } : { $count ->
        [0] rien de prévu
        [one] { $count } étape
       *[other] { $count } étapes
    }
programme-outline-heading = <b>Le programme dans ses grandes lignes</b>
programme-outline-line = { $half } · { $title } ({ $what })
programme-outline-line-cancelled = { $half } · Annulé : <s>{ $title }</s> ({ $what })
programme-outline-why = Heures, adresses et rendez-vous sont réservés aux personnes inscrites.
programme-morning = Matin
programme-afternoon = Après-midi
programme-evening = Soir
programme-day-heading = <b>{ $day }</b>
programme-day-empty = Rien n’est prévu ce jour-là.
programme-entry-line = { $at } · { $title }
programme-title = <b>{ $title }</b>
programme-title-cancelled = Annulé : <s>{ $title }</s>
programme-meet = Rendez-vous : { $at }
programme-meet-at = Rendez-vous : { $at }, { $where }
programme-meeting = <b>Rendez-vous : { $at }</b>
programme-meeting-at = <b>Rendez-vous : { $at }</b>, { $where }
programme-when = { $day }, { $at }
programme-copy-address = Copier l’adresse
programme-place = Lieu : { $place }
programme-hosts = Avec : { $hosts }
programme-bring = À prévoir : { $bring }
programme-fixed = Horaire impératif : on ne pourra pas nous attendre.
programme-button = { $at } { $title }
programme-button-cancelled = { $at } Annulé : { $title }
programme-before = ← { $day }
programme-after = { $day } →
programme-more =
    { $count ->
        [one] … et une autre étape.
       *[other] … et { $count } autres étapes.
    }
programme-outline-none = Aucune visite n’est encore annoncée.
programme-brief = { $title }
programme-brief-now = <b>{ $title }</b> (maintenant)
programme-brief-next = <b>{ $title }</b> (ensuite)
programme-brief-day = Voir le détail du jour

programme-doubts-overlap = ⚠ « { $title } » et « { $other } » se chevauchent ({ $day }, { $at }).
programme-doubts-left-behind = ⚠ « { $title } » : l’heure change, pas celle du rendez-vous ({ $meets }).
programme-doubts-fixed = ⚠ « { $title } » change d’heure, et son horaire est impératif.
programme-doubts-outside = ⚠ « { $title } » : le { $date } est en dehors du voyage.
programme-doubts-hour = ⚠ « { $title } » est à { $meets } : est-ce bien l’heure voulue ?
programme-doubts-empty = ⚠ { $day } : plus rien n’est prévu.
programme-doubts-pin = ⚠ « { $title } » : le lieu change, pas son point sur la carte. L’ancien point est retiré.
programme-doubts-address = ⚠ « { $title } » : le lieu change, pas son adresse. L’ancienne adresse est retirée.
programme-doubts-cancelled = ⚠ « { $title } » est annulé, et le reste : ce fichier n’a pas de colonne « statut ». Pour le rétablir, ajoutez cette colonne, vide.
programme-doubts-more =
    { $count ->
        [one] ⚠ … et un autre point à vérifier.
       *[other] ⚠ … et { $count } autres points à vérifier.
    }

programme-entries-kind-visit = Visite
programme-entries-kind-workshop = Atelier
programme-entries-kind-exchange = Échange
programme-entries-kind-meal = Repas
programme-entries-kind-transfer = Trajet
programme-entries-kind-lodging = Hébergement
programme-entries-kind-free = Temps libre
programme-entries-place = { $name }, { $address }
programme-entries-where = Lieu : { $place }
programme-entries-meeting = Rendez-vous à { $hour }
programme-entries-meeting-at = Rendez-vous à { $hour } : { $place }
programme-entries-hosts = Avec { $hosts }
programme-entries-bring = À prévoir : { $bring }
programme-entries-cancelled = Annulé
programme-entries-cancelled-title = Annulé : { $title }
programme-entries-version = Programme, version { $version }, publiée le { $stamp }
programme-entries-version-draft = Programme provisoire, pas encore publié

programme-infos-heading = <b>Informations pratiques</b>
programme-infos-item =
    <b>{ $title }</b>
    { $text }
programme-infos-more =
    { $count ->
        [one] … et une autre rubrique : demandez-la à l’équipe.
       *[other] … et { $count } autres rubriques : demandez-les à l’équipe.
    }

programme-pocket-heading = <b>{ $trip }</b>
programme-pocket-day = <b>{ $day }</b>
programme-pocket-entry = <b>{ $when }</b> · { $title }
programme-pocket-entry-cancelled = <b>{ $when }</b> · Annulé : <s>{ $title }</s>
programme-pocket-info = <b>{ $title }</b>

programme-today-heading = <b>Aujourd’hui, { $day }</b>
programme-today-heading-tomorrow = <b>Demain, { $day }</b>
programme-today-before =
    <b>{ $days ->
        [one] Le voyage commence demain
       *[other] Le voyage commence dans { $days } jours
    }</b>
    Premier jour : { $day }.
programme-today-prepare = À préparer :
programme-today-prepare-item = • { $thing }
programme-today-after =
    <b>{ $trip }</b>
    Le voyage est terminé. Merci d’en avoir été ! Le programme reste consultable, et l’équipe reste joignable ici.
programme-today-last-day =
    <b>{ $trip }</b>
    Demain, le voyage sera terminé : plus rien n’est prévu au programme.
programme-today-empty = Aujourd’hui, { $day }, rien n’est prévu au programme : du temps pour vous.
programme-today-empty-tomorrow = Demain, { $day }, rien n’est prévu au programme : du temps pour vous.
programme-today-running = En ce moment : { $title }
programme-today-running-until = En ce moment, jusqu’à { $at } : { $title }
programme-today-next = Ensuite, { $delay } : { $title }
programme-today-meeting = <b>Rendez-vous à { $at }</b>
programme-today-meeting-at = <b>Rendez-vous à { $at }</b> : { $where }
programme-today-meeting-begun = <b>Le rendez-vous était à { $at }</b>
programme-today-meeting-at-begun = <b>Le rendez-vous était à { $at }</b> : { $where }
programme-today-last = C’est la dernière étape du voyage : plus rien n’est prévu ensuite.
programme-today-nothing-left = Plus rien n’est prévu au programme.
