notices-before-first = <b>Demain, { $day } : votre premier rendez-vous</b>
notices-before-meet = <b>Rendez-vous à { $at }</b>
notices-before-meet-at = <b>Rendez-vous à { $at }</b> : { $where }
notices-before-published =
    <b>Le programme du voyage est publié</b>
    { $count ->
        [one] Une étape, { $period }.
       *[other] { $count } étapes, { $period }.
    }
    Ce qui changera d’ici là et pendant le voyage vous sera signalé ici.

notices-reminder-meet = <b>Rendez-vous à { $at }</b>
notices-reminder-at = <b>Rendez-vous à { $at }</b> : { $where }
notices-reminder-starts = Début à { $at }
