rollcalls-heading = <b>Appel : { $title }</b>
rollcalls-meets = Rendez-vous à { $hour }
rollcalls-meets-at = Rendez-vous à { $hour }, { $place }
rollcalls-leg-gone = trajet retiré du programme
rollcalls-count = <b>{ $here } / { $expected }</b> présent·es
rollcalls-missing = <b>Il manque</b>
rollcalls-more =
    { $count ->
        [one] … et une autre personne
       *[other] … et { $count } autres personnes
    }
rollcalls-excused = <b>Ne sont pas attendu·es</b>
rollcalls-excused-line = • { $name } : { $why }
rollcalls-why-absent = ne vient pas à ce trajet
rollcalls-why-day = ne vient pas ce jour-là
rollcalls-why-later = rejoint le voyage plus tard
rollcalls-why-left = a déjà quitté le voyage
rollcalls-why-withdrew = s’est désisté·e
rollcalls-ask = Êtes-vous là ?
rollcalls-ask-again = L’équipe vous cherche. Êtes-vous là ?
rollcalls-ask-group = Touchez le bouton dès que vous êtes là.
rollcalls-here = J’y suis
rollcalls-thanks = C’est noté, merci.
rollcalls-noted = ✓ C’est noté, vous êtes là : { $title }
rollcalls-over = L’appel est clos. Appelez l’équipe si vous n’êtes pas avec le groupe.
rollcalls-not-on-it = Vous n’êtes pas sur la liste de cet appel.
rollcalls-state-complete = Appel clos : tout le monde est là.
rollcalls-state-left = Appel clos : le groupe est parti.
rollcalls-everybody = Tout le monde est là : { $title }
rollcalls-tick = Pointer par nom
rollcalls-undo = Corriger un pointage
rollcalls-remind =
    { $count ->
        [one] Rappeler cette personne
       *[other] Rappeler ces { $count } personnes
    }
rollcalls-all-here = Tout le monde est là
rollcalls-leave = Partir sans les attendre
rollcalls-reopen = Rouvrir l’appel
rollcalls-back = Revenir à l’appel
rollcalls-before = Voir la page précédente
rollcalls-after = Voir la page suivante
rollcalls-tick-what = Touchez le nom des personnes qui sont là.
rollcalls-tick-nobody = Il ne manque personne.
rollcalls-tick-done = Présent·e : { $name }
rollcalls-undo-what = Touchez le nom d’une personne pointée par erreur.
rollcalls-undo-nobody = Aucun nom n’est encore pointé.
rollcalls-undo-done = Pointage retiré : { $name }
rollcalls-which = <b>Appel.</b> Pour quel trajet ?
rollcalls-no-leg = Il n’y a pas de trajet aujourd’hui : l’appel se fait avant un départ.
rollcalls-leg-new = { $at } { $title }
rollcalls-leg-open = (en cours) { $at } { $title }
rollcalls-leg-complete = ✓ { $at } { $title }
rollcalls-leg-left = (clos) { $at } { $title }
rollcalls-opened = L’appel est ouvert. Les noms sont dans votre conversation avec le bot.
rollcalls-reminded =
    { $count ->
        [0] Telegram n’atteint aucune de ces personnes : téléphonez-leur.
        [one] Une personne est rappelée.
       *[other] { $count } personnes sont rappelées.
    }
rollcalls-too-soon = Un rappel vient de partir : attendez une minute.
rollcalls-was-there = présent·e
rollcalls-was-not-there = absent·e
rollcalls-sheet = Présences
rollcalls-column-last = Nom
rollcalls-column-first = Prénom
rollcalls-column-organisation = Organisation
rollcalls-column-total = Demi-journées
rollcalls-half-morning = { $day }, matin
rollcalls-half-afternoon = { $day }, après-midi
rollcalls-paper-title = Attestation de présence
rollcalls-paper-says = { $organiser } atteste { QUE($who) }{ $who } a pris part au voyage « { $trip } », { $period }.
rollcalls-paper-halves = Demi-journées suivies
rollcalls-paper-total =
    { $count ->
        [one] Soit { $count } demi-journée.
       *[other] Soit { $count } demi-journées.
    }
rollcalls-paper-place = Fait à
rollcalls-paper-date = le
rollcalls-paper-signature = Cachet et signature :
rollcalls-paper-issued = Établie le { $date } d’après les appels du voyage.
rollcalls-papers-open = Exporter les présences
rollcalls-papers =
    <b>Présences par demi-journée</b>, d’après les appels : la feuille de toutes les personnes, ou l’attestation de celles qui étaient là ({ $count }).
rollcalls-papers-all = Toutes les attestations ({ $count })
rollcalls-papers-one = Une attestation…
rollcalls-papers-who = L’attestation de quelle personne ?
rollcalls-papers-back = Revenir aux présences
rollcalls-caption = Présences par demi-journée, au { $stamp }.
rollcalls-caption-paper = À dater et à signer. Établie le { $stamp }.
rollcalls-file = presences
rollcalls-file-paper = attestation-de-presence
