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
rollcalls-ask-group = Appuyez sur le bouton dès que vous êtes là.
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
rollcalls-leave = Partir sans eux
rollcalls-reopen = Rouvrir l’appel
rollcalls-back = Revenir à l’appel
rollcalls-before = Page précédente
rollcalls-after = Page suivante
rollcalls-tick-what = Un appui sur un nom : cette personne est là.
rollcalls-tick-nobody = Il ne manque personne.
rollcalls-tick-done = Présent·e : { $name }
rollcalls-undo-what = Un appui sur un nom : cette personne n’est pas là.
rollcalls-undo-nobody = Personne n’est encore pointé.
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
        [0] Personne ne peut être rappelé par Telegram : téléphonez.
        [one] Une personne est rappelée.
       *[other] { $count } personnes sont rappelées.
    }
rollcalls-too-soon = Un rappel vient de partir : attendez une minute.
