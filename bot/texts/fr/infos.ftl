infos-heading = <b>Informations pratiques</b>
infos-item =
    <b>{ $title }</b>
    { $text }
infos-more =
    { $count ->
        [one] … et une autre rubrique : demandez-la à l’équipe.
       *[other] … et { $count } autres rubriques : demandez-les à l’équipe.
    }
