reminder-meet = <b>Meet at { $at }</b>
reminder-at = <b>Meet at { $at }</b>: { $where }
reminder-starts = Starts at { $at }
