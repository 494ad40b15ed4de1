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
