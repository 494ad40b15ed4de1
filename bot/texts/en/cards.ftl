cards-day = <b>Today, { $day }</b>
cards-eve = <b>Tomorrow, { $day }, the day starts early</b>
cards-updated = <i>Updated at { $at }</i>
