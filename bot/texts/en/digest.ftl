digest-morning = <b>Good morning! The programme for { $day }</b>
digest-evening = <b>Tomorrow, { $day }, the day starts early</b>
