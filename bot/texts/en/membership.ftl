membership-address-none = No e-mail address was found in this message. Write it alone, like firstname.lastname@city.org.
membership-address-accent = An address has no accent before the @. Correct it, for example helene.martin@city.org.
membership-address-wrong = This address is incomplete or mistyped. Write it like firstname.lastname@city.org, without spaces.
membership-too-many = Several codes have been asked for already. Wait an hour before asking for another, or go on without a code: the team will look at your request.
membership-too-many-wrong = Too many wrong codes were typed this week. Go on without a code: the team will look at your request.
membership-busy = Too many codes are being asked for right now. Try again in an hour, or go on without a code: the team will look at your request.
membership-no-mail = Codes by e-mail are not available for this trip: the team will look at your request.
membership-vouch =
    <b>{ $name }</b> asks you to confirm that you belong to the same organisation, “{ $organisation }”, so as to sign up for the trip.
    Confirm only if you know this person.
membership-vouch-yes = Confirm
membership-vouch-no = Do not confirm
membership-vouch-done = Thank you! You confirmed that { $name } belongs to your organisation.
membership-vouch-left = Noted: you confirmed nothing.
membership-vouch-refused = This link cannot be used here. It works only once, and only for somebody of the same organisation whose sign-up is confirmed and whose membership was verified.
membership-you-vouched = A colleague confirmed that you belong to “{ $organisation }”.
membership-you-vouched-draft = A colleague confirmed that you belong to “{ $organisation }”. All that is left is to finish your sign-up.
membership-address-several = I see several addresses in this message. Write only yours, like first.last@town.fr.
membership-vouch-told =
    <b>{ $by }</b> vouches that <b>{ $name }</b> belongs to “{ $organisation }”.
    Until you confirm it, { $name } can vouch for nobody.
membership-vouch-sure = They are a member: confirm it
