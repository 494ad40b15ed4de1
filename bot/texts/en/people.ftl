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
