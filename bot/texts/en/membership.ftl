membership-address-none = I see no e-mail address in this message. Write it alone, like firstname.lastname@city.org.
membership-address-accent = An address has no accent before the @. Correct it, for example helene.martin@city.org.
membership-address-wrong = This address is incomplete or mistyped. Write it like firstname.lastname@city.org, without spaces.
membership-too-many = Several codes have been asked for already. Wait an hour before asking for another, or go on without a code: the team will look at your request.
membership-busy = Too many codes are being asked for right now. Try again in an hour, or go on without a code: the team will look at your request.
membership-no-mail = Codes by e-mail are not available for this trip: the team will look at your request.
