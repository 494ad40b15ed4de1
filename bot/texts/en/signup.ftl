signup-step-consent = Your data
signup-step-membership = Membership of the network
signup-step-code = Membership of the network
signup-step-claim = Note to the team
signup-step-name = First and last name
signup-step-organisation = Organisation
signup-step-function = Role
signup-step-phone = Phone
signup-step-reason = Motivation
signup-step-nights = Nights at the hotel
signup-step-sharing = Shared room
signup-step-joins = Where you join
signup-step-leaves = Where you leave
signup-step-needs = Diet and access needs
signup-step-diet = Meals
signup-step-access = Access needs
signup-step-emergency = Emergency contact
signup-step-summary = Summary
signup-ask-membership =
    The trip is for members of the network ({ $network }).
    Write your work or association e-mail address. A code will be sent to it.
signup-ask-code =
    If { $address } is the address of a member of the network, a six-digit code is sent to it. It works for 15 minutes.
    Write this code here. Nothing came? Look in the spam folder, correct the address, or go on without a code.
signup-ask-claim =
    The team will check that your organisation belongs to the network. Explain in one sentence how you are linked to it.
    Or have a colleague who is already signed up confirm it: the bot gives you a link to pass on.
signup-ask-name = Write your first name, then your last name, as in “Camille Martin”.
signup-ask-organisation = Which organisation are you coming for? Write its whole name.
signup-ask-function = In what role are you coming?
signup-ask-phone =
    Which number can we call you on, for instance if the coach is leaving without you?
    Write your number, or share your contact with Telegram’s paper clip.
signup-ask-reason = What do you hope to find on this trip? A few words are enough.
signup-ask-nights = Tick the nights you will sleep at the hotel with the group, then confirm.
signup-ask-sharing = If you wish to share a room, write with whom.
signup-ask-joins = Where will you join us? Choose, or write another place.
signup-ask-leaves = Where will you leave us? Choose, or write another place.
signup-ask-needs =
    Is there a diet or an access need that we should know about?
    These answers may reveal your health or your beliefs: they are asked only if you agree. Only the team reads them with your name, and they are deleted soon after the trip.
signup-ask-diet = What should we know for your meals: diet, allergy?
signup-ask-access = What do you need to take part fully: moving about, hearing, sight, rest?
signup-ask-emergency =
    Who should be told in an emergency? Write a name and a number, or share a contact.
    Make sure that this person agrees.
signup-consent-yes = I agree, go on
signup-quit = Quit
signup-no-address = I have no such address
signup-membership-none = without an address of the network
signup-code-again = Get another code
signup-no-code = Go on without a code
signup-vouch = Get a link for a colleague
signup-function-elected = Elected representative
signup-function-officer = Public servant
signup-function-association = Association
signup-function-citizen = Citizen
signup-function-other = Other
signup-nights-none = none
signup-nights-every = all
signup-nights-set = Confirm these nights
signup-nights-all = Every night
signup-nights-no = No night
signup-needs-yes = I agree to say more
signup-needs-no = Say nothing
signup-needs-given = agreed
signup-needs-none = nothing to say
signup-summary = <b>Summary</b>
signup-summary-end = Confirming signs you up and gives you your rank: nothing counts before.
signup-confirm = Confirm my sign-up
signup-correct = Correct an answer
signup-which =
    <b>Correct an answer</b>
    Which one?
signup-recap = Back to the summary
signup-fix-membership = Correct the address
signup-fix-claim = Correct the note
signup-fix-name = Correct the name
signup-fix-organisation = Correct the organisation
signup-fix-function = Correct the role
signup-fix-phone = Correct the phone number
signup-fix-reason = Correct the motivation
signup-fix-nights = Correct the nights
signup-fix-sharing = Correct the room
signup-fix-joins = Correct where you join
signup-fix-leaves = Correct where you leave
signup-fix-needs = Correct the consent
signup-fix-diet = Correct the meals
signup-fix-access = Correct the access needs
signup-fix-emergency = Correct the contact
signup-sent = Confirmed: your sign-up is recorded.
signup-sent-review =
    Confirmed: your sign-up is recorded, and your rank is taken from this moment.
    The team checks that you are a member of the network, then replies to you here.
signup-proved = Your address is verified. Thank you!
signup-resumed = You pick up where you left off.
signup-code-wrong = This is not the right code. Read the last e-mail again and write its six digits.
signup-code-unread = No code was recognised in this message. Write only the six digits received by e-mail.
signup-code-spent = This code no longer works (15 minutes, 5 tries). Ask for another one.
signup-code-sent-again = Another code is asked for: only the last one counts.
signup-organisation-other = The team will check that you belong to this organisation.
signup-phone-other = This is somebody else’s contact. Share your own, or write your number.
signup-words-please = Thank you, but the bot only reads text here. Write your answer, or choose a button.
signup-mended = Corrected. { $title }: <b>{ $value }</b>
signup-not-mended = This answer cannot be corrected by editing your message. Use “Go back” or the summary.
signup-answered-already = This question already has its answer. The current question is further down.
signup-paused =
    Your sign-up is paused. Your answers are kept: go on whenever you like with /signup, until { $day }, end of day.
    You can also erase them.
signup-resume = Go on with my sign-up
signup-erase-draft = Erase my answers…
signup-erase-sure = All your answers will be erased. To sign up, you would have to start over.
signup-erase-yes = Yes, erase everything
signup-erased = Your answers are erased. To start over: /signup
signup-correction-left = The correction is dropped: your answer stays as it was.
signup-closed =
    Sign-up closed at the end of { $day }.
    You can still write to the team: they will tell you what is possible.
signup-closed-draft =
    Sign-up closed at the end of { $day }. Your answers were not confirmed in time: they are kept, but can no longer be sent.
    You can write to the team: they will tell you what is possible.
signup-idle =
    Your sign-up for the trip “{ $trip }” is not confirmed. Your answers are kept: you can pick up where you left off.
    Sign-up closes at the end of { $day }. You will get no other reminder.
signup-vouch-forward =
    Forward the next message to a colleague of your organisation whose sign-up is confirmed. They only have to press a button.
signup-vouch-words =
    { $name } wishes to join the trip “{ $trip }” for “{ $organisation }” and asks you to confirm that they belong to it:
    { $link }
signup-proposed = From your address: <b>{ $value }</b>
signup-me = Yes, that is me
signup-my-organisation = Yes, that is my organisation
signup-suggested = Proposed for you: <b>{ $value }</b>
signup-step-days = Days attended
signup-step-groups = Groups
signup-step-absent = Entries not attended

signup-deadline-open = Sign-up is open until the end of { $day }.
signup-deadline-closed = Sign-up closed at the end of { $day }.
signup-deadline-moved-by = Moved by { $name }.
signup-deadline-prompt = Write the last day of sign-up, for instance { $example }. That day is included. Nothing changes before you confirm.
signup-deadline-unread = That date was not understood. Write it as 30/11/2023 or 2023-11-30.
signup-deadline-past = { $day } is over. To close sign-up at once, write yesterday’s date: { $yesterday }.
signup-deadline-late = { $day } is after the end of the trip, { $last }. Write an earlier date.
signup-deadline-same = The deadline is already the end of { $day }. Write another date.
signup-deadline-question =
    <b>Move the deadline to the end of { $day }?</b>
    It stands at { $old }.
signup-deadline-reopens = Sign-up is closed: it will open again at once.
signup-deadline-closes = Sign-up is open: it will close at once.
signup-deadline-later =
    { $days ->
        [one] Sign-up will stay open one more day.
       *[other] Sign-up will stay open { $days } more days.
    }
signup-deadline-sooner =
    { $days ->
        [one] Sign-up will close one day earlier.
       *[other] Sign-up will close { $days } days earlier.
    }
signup-deadline-stays-closed = Sign-up is closed and will stay so.
signup-deadline-drafts =
    { $count ->
        [one] One form that was begun is not confirmed yet.
       *[other] { $count } forms that were begun are not confirmed yet.
    }
signup-deadline-team = The other organisers will be told that you moved it. What was confirmed before the deadline still counts.
signup-deadline-yes = Yes, move it
signup-deadline-no = Change nothing
signup-deadline-done = Sign-up now closes at the end of { $day }. If the practical information names the former date, ask whoever runs the bot to correct it.
signup-deadline-told = { $name } moved the sign-up deadline: it was { $old }, it is now the end of { $day }.

signup-missing-open = Ask for missing answers
signup-missing-none = Nothing is missing: nights, meals and places are known for every confirmed sign-up.
signup-missing-heading = <b>Missing answers of confirmed sign-ups</b>
signup-missing-line = { $title }: { $count }
signup-missing-apart =
    { $count ->
        [one] The bot cannot write to one of these people: call them.
       *[other] The bot cannot write to { $count } of these people: call them.
    }
signup-missing-send =
    { $count ->
        [one] Ask one person
       *[other] Ask { $count } people
    }
signup-missing-sent =
    { $count ->
        [one] One person is asked, once a day at most.
       *[other] { $count } people are asked, once a day at most.
    }
signup-missing-answer = Answer: { $title }
signup-missing-asked = The team is preparing the trip. Missing in your sign-up: { $titles }.
signup-missing-asked-late = The team is preparing the trip. Missing in your sign-up: { $titles }. Write to the team: they will note your answer.

signup-start-hello =
    <b>{ $trip }</b>
    Hello, this is the bot of the trip. Organiser: { $organiser }.
signup-start-when = { $period }, { $region }
signup-start-about =
    <b>{ $theme }</b>
    { $objective }
signup-start-audience = For whom: { $audience }
signup-start-deadline-open = Sign-up closes on { $day }, end of day. You sign up here, in a few minutes.
signup-start-deadline-closed = Sign-up closed at the end of { $day }. If you have a question, write to the team.
signup-start-member = Your place is not confirmed yet. Meanwhile, you can see the outline of the programme or write to the team.
signup-start-participant =
    You are part of the delegation. { $days ->
        [one] We leave tomorrow.
       *[other] We leave in { $days } days.
    }
signup-start-organiser =
    You are one of the organisers. { $days ->
        [one] We leave tomorrow.
       *[other] We leave in { $days } days.
    }
signup-start-during = The trip is under way. What are you looking for?
signup-start-after = The trip is over. Thank you for coming along or for your interest! The programme can still be read.
signup-start-as-participant = You see the bot as a participant does. To come back: /organise
