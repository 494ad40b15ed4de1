mail-subject = { $code }: your code for “{ $trip }”
mail-hello = Hello, here is the code that confirms your address for signing up to “{ $trip }”:
mail-code = { $code }
mail-until = Send this code in the Telegram chat with @{ $bot }, before { $hour } ({ $city } time). If you received several, use the latest.
mail-not-you = Didn’t ask for this? Ignore this message. Never share this code; the team will never ask for it.
mail-signed = { $who }
