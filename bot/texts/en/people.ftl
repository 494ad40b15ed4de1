people-register = Sign somebody else up
people-mine-open = See the people I signed up
people-head = <b>Sign somebody else up</b> ({ $here }/{ $of })
people-ask-name = Their first and last name?
people-ask-organisation = Their organisation?
people-ask-function = In what capacity do they come?
people-ask-phone = At which number can the organisers reach them? Theirs, or yours if you pass messages on. They may never use Telegram.
people-summary =
    <b>Check before you confirm</b>
    { $name }
    { $organisation } · { $function }
    Telephone: { $phone }

    By confirming, you say that this person agrees to be signed up. Their rank is taken at this moment.
people-confirm = Confirm this sign-up
people-again = Start again
people-may-not = Only the organisers and people whose sign-up is confirmed can sign somebody up.
people-closed = Sign-up is closed. To sign somebody up, write to the organisers: /team
people-too-many = You have signed several people up already. For more, write to the organisers: /team
people-already = There is a sign-up in this name in this organisation already: nothing was added.
people-registered =
    <b>{ $name }</b>: { $status }.
    Forward the next message to them: with their personal link they can take over their own sign-up. It works once.
people-forward =
    Hello { $name }, you were signed up for the trip “{ $trip }”. To read it, complete it or withdraw, open this personal link: { $link }
people-mine = <b>People you signed up</b>
people-mine-none = Nobody, or they have all taken over their own sign-up.
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
people-told-claimed = <b>{ $name }</b> took over their own sign-up, which somebody else had filled in.
people-cede-open = Give my seat to a colleague
people-cede =
    <b>Give your seat</b>
    Forward the next message to a colleague of your organisation. The seat stays yours until they have confirmed; they then take your seat and your rank. The link works once, for 7 days.
people-cede-forward = { $name } ({ $organisation }) gives you their seat on the trip “{ $trip }”. To take it: { $link }
people-take = { $name } gives you their seat. Your sign-up is filled in already: just confirm.
people-take-yes = Take this seat
people-taking = { $name } gives you their seat. Answer these questions; the seat is yours once you have confirmed.
people-taken = The seat is yours.
people-ceded = <b>{ $name }</b> took your seat. Your sign-up is closed; thank you for telling us.
people-told-taken = <b>{ $taker }</b> takes the seat of { $giver } ({ $organisation }), with the same rank.
people-account = Attach the sign-up that you had on another Telegram account to this one? The former account will have no access to it any more.
people-account-yes = Attach to this account
people-account-forward = To find your sign-up for the trip “{ $trip }” on your new Telegram account, open this link from that account: { $link }
people-moved-here = Your sign-up is attached to this account.
people-moved-away = Your sign-up is now attached to another Telegram account, with the organisers’ consent. If you did not ask for it, write to them at once: /team
people-told-moved = <b>{ $name }</b>’s sign-up is attached to another Telegram account.
people-changed-open = I changed accounts
people-changed-prompt =
    <b>Did you sign up with another account?</b>
    Write in one message your first name, last name, organisation and the address or telephone given at sign-up. The organisers check, then attach your sign-up to this account.
people-changed-sent = This was passed on to the organisers. You will receive a message here.
people-changed-too-often = The organisers have your messages already. To add something, write to them.
people-asked =
    <b>Change of Telegram account</b>
    The account “{ $name }” asks to be attached to a sign-up and writes:
    { $words }
people-asked-choose = Make sure by other means that it is this person, then choose the sign-up to attach.
people-asked-none = No sign-up fits. Search for the person, then send them the link on their card.
people-move = Attach { $name }
people-send-claim = Send their personal link
people-send-account = Change Telegram account
people-send-takeover = Give their seat
people-send-here = Forward the next message to the person concerned.
people-left = Nothing has changed. The link stays yours as long as it is valid.
people-others = Act for a colleague
people-others-head = You can give your seat to a colleague of your organisation, or sign somebody else up.
