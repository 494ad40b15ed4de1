status-none = You are not signed up for the trip.
status-draft = Your sign-up is started, but not confirmed. Your answers are kept.
status-review =
    <b>Your sign-up is being checked.</b>
    The team checks that you are a member of the network, then replies to you here. Your rank is kept.
status-seated = <b>You are signed up: your seat is confirmed.</b>
status-waiting =
    <b>{ $place ->
        [1] You are first on the waiting list.
       *[other] You are number { $place } on the waiting list.
    }</b>
    If a seat becomes free for you, the bot offers it to you here.
status-offered =
    <b>A seat is offered to you.</b>
    It is reserved for you until { $until }. Without an answer by then, it will go to the next person.
status-lapsed = The seat offered to you was not taken: you are no longer on the waiting list. Signing up again would give a new rank.
status-withdrawn = You have withdrawn. Signing up again would give a new rank.
status-refused =
    Your sign-up was not accepted.
    If this is a mistake, write to the team.
status-until = You can correct your answers or withdraw here until { $day }, end of day.
status-cutoff = Since the end of { $day }, corrections and withdrawals go through the team. Write to them: they will see to it.
status-button-fix = Correct my answers
status-button-vouch = Get a link for a colleague
status-button-withdraw = Withdraw
status-button-home = Go back
status-again = Sign up again
status-correct =
    <b>Correct an answer</b>
    Your seat and your rank are kept.
status-mended = Corrected.
status-withdraw =
    <b>Withdraw?</b>
    You will lose your rank. Signing up again would give a new one.
status-withdraw-seat =
    <b>Withdraw?</b>
    Your seat becomes free at once. Signing up again would give a new rank, and no promise of a seat.
status-withdraw-yes = Yes, withdraw
status-withdraw-no = Stay signed up
status-left = Done: you are no longer part of the trip. Thank you for telling the team.
status-organisation-asked = Your membership was checked for your present organisation. The change is put to the team; until then, your seat, your rank and your organisation stay the same.
status-told-corrected = <b>{ $name }</b> ({ $organisation }) corrected their sign-up.
status-told-private = { $title }: answer changed
status-organisation-card =
    <b>{ $name }</b> ({ $organisation }) asks to change organisation: <b>{ $wanted }</b>.
    Their seat and rank are kept. Nothing changes before you answer.
status-organisation-accept = Accept the change
status-organisation-refuse = Keep the organisation
status-organisation-changed = The team accepted the change: you are signed up for <b>{ $organisation }</b>. Your seat and your rank are the same.
status-organisation-kept = The team did not accept the change: you stay signed up for <b>{ $organisation }</b>. To talk about it: /team
status-organisation-beyond =
    <b>{ $organisation }</b> already has { $each ->
        [one] the one seat that an organisation may have
       *[other] the { $each } seats that an organisation may have
    }. Accept all the same?
status-organisation-accept-beyond = Accept beyond the limit
status-organisation-told-yes = { $colleague } accepted a change of organisation: { $name }, <b>{ $wanted }</b>.
status-organisation-told-no = { $colleague } did not accept a change of organisation: { $name }, <b>{ $wanted }</b>.
status-organisation-done-yes = Done: <b>{ $name }</b> is signed up for <b>{ $organisation }</b>, and has been told.
status-organisation-done-no = Done: <b>{ $name }</b> stays signed up for <b>{ $organisation }</b>, and has been told.
status-told-withdrawn = <b>{ $name }</b> ({ $organisation }) has withdrawn.
status-told-seat-free = <b>{ $name }</b> ({ $organisation }) has withdrawn: their seat is free.
status-refused-reason =
    Your sign-up was not accepted. Reason: { $reason }
    If this is a mistake, write to the team.
