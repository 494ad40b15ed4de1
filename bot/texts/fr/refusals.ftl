refusals-lacking = Le groupe <b>{ $title }</b> a refusé une action du bot. Vérifiez que le bot y est toujours et qu’il en est administrateur.
refusals-lacking-right = Le bot n’a pas pu agir dans le groupe <b>{ $title }</b> : il lui manque le droit « { $right } ». Accordez-le-lui dans les réglages du groupe, à la rubrique des administrateurs ; le bot reprendra ensuite seul.
refusals-right-invite = Inviter des utilisateurs
refusals-right-restrict = Bannir des utilisateurs
refusals-right-pin = Épingler des messages
refusals-unreadable = ⚠ Un message en attente n’a pas pu être lu : il n’est pas parti. Prévenez la personne qui s’occupe du serveur du bot.
