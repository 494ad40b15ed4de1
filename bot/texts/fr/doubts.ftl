doubts-overlap = ⚠ « { $title } » et « { $other } » se chevauchent ({ $day }, { $at }).
doubts-left-behind = ⚠ « { $title } » : l’heure change, pas celle du rendez-vous ({ $meets }).
doubts-fixed = ⚠ « { $title } » change d’heure, et son horaire est impératif.
doubts-outside = ⚠ « { $title } » : { $day } est en dehors du voyage.
doubts-hour = ⚠ « { $title } » est à { $meets } : est-ce bien l’heure voulue ?
doubts-empty = ⚠ { $day } : plus rien n’est prévu.
doubts-pin = ⚠ « { $title } » : le lieu change, pas son point sur la carte. L’ancien point est retiré.
doubts-address = ⚠ « { $title } » : le lieu change, pas son adresse. L’ancienne adresse est retirée.
doubts-more =
    { $count ->
        [one] ⚠ … et un autre point à vérifier.
       *[other] ⚠ … et { $count } autres points à vérifier.
    }
