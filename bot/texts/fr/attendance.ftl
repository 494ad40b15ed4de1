attendance-open = Régler sa présence
attendance-card =
    <b>Présence { DE($name) }{ $name }</b>
    { $every ->
        [one] Attendu·e à { $attended } étape sur { $every }.
       *[other] Attendu·e à { $attended } étapes sur { $every }.
    }
    Ouvrez un jour pour dire à quelles étapes cette personne ne vient pas.
attendance-day = Régler { $day }
attendance-day-heading = <b>Présence { DE($name) }{ $name }, { $day }</b>
attendance-marks = ✓ attendu·e, ✗ ne vient pas. Touchez une étape pour la changer.
attendance-expected = ✓ { $at } { $title }
attendance-not-expected = ✗ { $at } { $title }
attendance-days = Voir tous les jours
attendance-back = Revenir à la fiche
attendance-group-in = Mettre dans le groupe { $group }
attendance-group-out = Retirer du groupe { $group }
attendance-leave = Dire que je ne viens pas
attendance-come = Dire que je viens
attendance-left = C’est noté : vous n’êtes plus attendu·e à cette étape.
attendance-came = C’est noté : vous êtes attendu·e à cette étape.
