mail-subject = { $code }: your code for “{ $trip }”
mail-hello = Hello, here is the code that confirms your address for signing up to “{ $trip }”:
mail-code = { $code }
mail-until = Send this code in the Telegram chat with @{ $bot }, before { $hour } ({ $city } time). If you received several, the last one is right.
mail-not-you = You asked for nothing? Ignore this message: nothing will happen. Give this code to nobody; the team will never ask you for it.
mail-signed = { $who }
