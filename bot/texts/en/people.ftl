people-register = Sign somebody else up
people-mine-open = See the people I signed up
people-head = <b>Sign somebody else up</b> ({ $here }/{ $of })
people-ask-name = What are their first and last names?
people-ask-organisation = Which organisation are they from?
people-ask-function = In what role are they coming?
people-ask-phone = At which number can the team reach them? Give theirs, or yours if you pass messages on. They do not need Telegram.
people-summary =
    <b>Check before you confirm</b>
    { $name }
    { $organisation } · { $function }
    Phone: { $phone }

    By confirming, you say that this person agrees to be signed up. Their rank is taken at this moment.
people-confirm = Confirm this sign-up
people-again = Start again
people-may-not = Only the team and people whose sign-up is confirmed can sign somebody up.
people-closed = Sign-up is closed. To sign somebody up, write to the team: /team
people-too-many = You have signed several people up already. For more, write to the team: /team
people-already = There is a sign-up in this name in this organisation already: nothing was added.
people-registered =
    <b>{ $name }</b>: { $status }.
    Forward the next message to them: with their personal link they can manage their own sign-up. It works once.
people-forward =
    Hello { $name }, you were signed up for the trip “{ $trip }”. To read it, complete it or withdraw, open this personal link: { $link }
people-mine = <b>People you signed up</b>
people-mine-none = You have signed nobody up, or they now manage their own sign-up.
people-mine-line = • { $name }: { $status }
people-link = Send { $name }’s link again
people-told-registered = { $by } signed up <b>{ $name }</b> ({ $organisation }): { $status }.
people-open-card = Open the card
people-link-refused = This link is no longer valid, or not for this account. Ask whoever sent it for another.
people-claim =
    <b>You were signed up by somebody else</b>
    Before it is shown to you, we need your consent.
people-claim-end = If it is not for you, do not go on.
people-claim-yes = I agree, it is mine
people-claim-no = Do nothing
people-claimed = This sign-up is yours now. Read it again and complete it.
people-told-claimed = <b>{ $name }</b>’s sign-up, filled in by somebody else, is now managed by the person.
people-cede-open = Give my seat to a colleague
people-cede =
    <b>Give your seat</b>
    Forward the next message to a colleague of your organisation. The seat stays yours until they have confirmed; they then take your seat and your rank. The link works once, for 7 days.
people-cede-forward = { $name } ({ $organisation }) gives you their seat on the trip “{ $trip }”. To take it: { $link }
people-take = { $name } gives you their seat. Your sign-up is filled in already: just confirm.
people-take-yes = Take this seat
people-taking = { $name } gives you their seat. Answer these questions; the seat is yours once you have confirmed.
people-taken = The seat is yours.
people-ceded = <b>{ $name }</b> took your seat. Your sign-up is closed. Thank you for telling the team.
people-told-taken = <b>{ $taker }</b> takes the seat of { $giver } ({ $organisation }), with the same rank.
people-account = Attach the sign-up that you had on another Telegram account to this one? The former account will have no access to it any more.
people-account-yes = Attach to this account
people-account-forward = To find your sign-up for the trip “{ $trip }” on your new Telegram account, open this link from that account: { $link }
people-moved-here = Your sign-up is attached to this account.
people-moved-away = Your sign-up is now attached to another Telegram account, with the team’s consent. If you did not ask for it, write to the team at once: /team
people-told-moved = <b>{ $name }</b>’s sign-up is attached to another Telegram account.
people-changed-open = I changed accounts
people-changed-prompt =
    <b>Did you sign up with another account?</b>
    Write in one message your first name, last name, organisation and the address or phone number given at sign-up. The team checks, then attaches your sign-up to this account.
people-changed-sent = This was passed on to the team. You will receive a message here.
people-changed-too-often = The team has your messages already. To add something, write to them.
people-asked =
    <b>Change of Telegram account</b>
    The account “{ $name }” asks to be attached to a sign-up and writes:
    { $words }
people-asked-choose = Make sure by other means that it is this person, then choose the sign-up to attach.
people-asked-none = No sign-up matches. Search for the person, then send them the link on their card.
people-move = Attach { $name }
people-move-question =
    <b>Attach { $name }’s sign-up to the account “{ $account }”?</b>
    { $organisation } · { $status }
    Telegram id of the account: { $id }

    This account will hold the seat and read every answer of the sign-up; the former one will no longer. “{ $account }” is a name chosen on Telegram: it proves nothing.
people-move-yes = Attach to this account
people-move-no = Do not attach
people-send-claim = Send their personal link
people-send-account = Change Telegram account
people-send-takeover = Give their seat
people-send-here = Forward the next message to the person concerned.
people-left = Nothing has changed. The link still serves, as long as it is valid.
people-others = Act for a colleague
people-others-head = You can give your seat to a colleague of your organisation, or sign somebody else up.

people-errors-unknown = The command “{ $word }” does not exist or is not open to you.
people-errors-you-can = You can use:
people-errors-stale = This button no longer works. Send the command again to get a new one.
people-errors-forbidden-tap = This button is gone or is not open to you.
people-errors-defect = Something went wrong on our side, and it has been noted. Try again or write to the team: /team
people-errors-infrastructure = The service is unavailable for a moment. Your message is not lost: it will be handled as soon as possible.
people-errors-unread-edit = This edit is not taken into account. To correct what you wrote, send a new message.
people-errors-unasked = Your message has not been passed on to anybody. What should be done with it?
people-errors-unexpected-file = This was not taken into account. To pass it on to the team: /team
people-errors-cancelled = Cancelled. Nothing was sent or changed.
people-errors-nothing-to-cancel = There is nothing in progress to cancel.

people-help-heading = <b>What you can do</b>
people-help-line = /{ $command }: { $does }
people-help-as-participant = You see the help as a participant does. To come back: /organise
people-help-does-start = the trip in brief
people-help-does-inscription = sign up for the trip, or pick up where you left off
people-help-does-statut = where your sign-up stands; correct it, withdraw
people-help-does-programme = the programme, day by day
people-help-does-aujourdhui = today’s programme
people-help-does-demain = tomorrow’s programme
people-help-does-prochain = what comes next: in how long, and where
people-help-does-infos = practical information
people-help-does-agenda = the trip in your calendar
people-help-does-poche = the whole trip, offline
people-help-does-equipe = write to the team
people-help-does-preferences = language, messages, quiet hours
people-help-does-mesdonnees = what is kept about you
people-help-does-oublier = erase your data
people-help-does-organisation = the team space: figures, imports, settings
people-help-does-changement = change the programme: time, place, cancel, add, delay
people-help-does-inscrits = the sign-ups: figures, reviews, waiting list, cards
people-help-does-annonce = write to everyone on the trip, or to some, and see who has read it
people-help-does-appel = call the roll before a departure: who is here, who is missing
people-help-does-importer = import a programme, members, sign-ups or a journal
people-help-does-exporter = export the programme or the sign-ups
people-help-does-lier = make this group the participants’ one
people-help-does-annuler = leave what is in progress
people-help-does-aide = the commands you can use
people-help-does-delegation = who comes, of those who agreed to be listed
people-help-does-carnet = what you keep of the visits, to read again or change
people-help-does-debrief = what the delegation remembers, visit by visit
people-help-does-note = keep a personal note on what is going on; read yours again
people-help-does-question = ask the hosts of a visit a question, support those of others
people-help-does-promesse = what you will try at home, and what became of it

people-preferences-heading = <b>Your settings</b>
people-preferences-saved =
    <b>Your settings</b>
    Saved.
people-preferences-language = Language: { $tongue }
people-preferences-digest-on = Daily summary: on
people-preferences-digest-off = Daily summary: off
people-preferences-reminders-on = Reminders before each entry: on
people-preferences-reminders-off = Reminders before each entry: off
people-preferences-quiet = Quiet hours: { $hours }
people-preferences-quiet-none = Quiet hours: none
people-preferences-always = Answers to your messages always arrive.
people-preferences-noted = Saved.
people-preferences-back = Back to the settings
people-preferences-messages = Choose the messages received
people-preferences-messages-heading = <b>The messages you receive</b>
people-preferences-change-quiet = Change the quiet hours
people-preferences-quiet-hours-heading = <b>Your quiet hours</b>
people-preferences-quiet-why = During these hours, only answers to your messages and reminders of what starts before they end arrive.
people-preferences-digest-start = Get the daily summary
people-preferences-digest-stop = Stop the daily summary
people-preferences-reminders-start = Get the reminders
people-preferences-reminders-stop = Stop the reminders
people-preferences-set-quiet = Quiet { $hours }
people-preferences-no-quiet = Remove the quiet hours
people-preferences-hours = from { $since } to { $until }
people-preferences-listed = List of who comes: you are in it
people-preferences-listed-not = List of who comes: you are not in it
people-preferences-listed-start = Be in the list
people-preferences-listed-stop = No longer be in the list
people-preferences-debriefs-on = Questions after visits: yes
people-preferences-debriefs-off = Questions after visits: no
people-preferences-debriefs-stop = Stop the questions after visits
people-preferences-debriefs-start = Receive the questions after visits
people-preferences-answers = Choose who reads my answers
people-preferences-telephone-on = Phone: you would rather be called, and the organisers know
people-preferences-telephone-off = Phone: messages are fine for you
people-preferences-telephone-start = Prefer the phone
people-preferences-telephone-stop = No longer prefer the phone
people-help-does-memoire = what earlier delegations learned
