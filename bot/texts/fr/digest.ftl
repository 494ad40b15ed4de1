digest-morning = <b>Bonjour ! Voici votre { $day }</b>
digest-evening = <b>Demain, { $day }, la journée commence tôt</b>
