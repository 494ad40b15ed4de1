before-first = <b>Demain, { $day } : votre premier rendez-vous</b>
before-meet = <b>Rendez-vous à { $at }</b>
before-meet-at = <b>Rendez-vous à { $at }</b> : { $where }
before-published =
    <b>Le programme du voyage est publié</b>
    { $count ->
        [one] Une étape, { $period }.
       *[other] { $count } étapes, { $period }.
    }
    Ce qui changera d’ici là et pendant le voyage vous sera signalé ici.
