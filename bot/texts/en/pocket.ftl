pocket-heading = <b>{ $trip }</b>
pocket-day = <b>{ $day }</b>
pocket-entry = <b>{ $when }</b> · { $title }
pocket-entry-cancelled = <s>{ $when } · { $title }</s> – { $cancelled }
pocket-info = <b>{ $title }</b>
