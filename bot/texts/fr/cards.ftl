cards-day = <b>Aujourd’hui, { $day }</b>
cards-eve = <b>Demain, { $day }, la journée commence tôt</b>
cards-updated = <i>Mis à jour à { $at }</i>
