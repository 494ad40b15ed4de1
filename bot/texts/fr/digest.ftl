digest-morning = <b>Bonjour ! Le programme de ce { $day }</b>
digest-evening = <b>Demain, { $day }, la journée commence tôt</b>
