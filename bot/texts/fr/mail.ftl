mail-subject = { $code } : votre code pour « { $trip } »
mail-hello = Bonjour, voici le code qui confirme votre adresse pour l’inscription à « { $trip } » :
mail-code = { $code }
mail-until = Envoyez ce code dans la conversation Telegram avec @{ $bot }, avant { $hour } (heure de { $city }). Si vous en avez reçu plusieurs, utilisez le dernier.
mail-not-you = Vous n’avez rien demandé ? Ignorez ce message. Ne donnez ce code à personne : l’équipe ne vous le demandera jamais.
mail-signed = { $who }
