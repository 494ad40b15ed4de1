reminder-meet = <b>Rendez-vous à { $at }</b>
reminder-at = <b>Rendez-vous à { $at }</b> : { $where }
reminder-starts = Début à { $at }
