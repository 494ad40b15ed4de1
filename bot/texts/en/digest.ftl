digest-morning = <b>Good morning! Here is your { $day }</b>
digest-evening = <b>Tomorrow, { $day }, the day starts early</b>
