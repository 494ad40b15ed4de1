refusals-lacking = Le groupe <b>{ $title }</b> a refusé un message ou un geste du bot. Vérifiez que le bot y est toujours et qu’il en est administrateur.
refusals-lacking-right = Le bot n’a pas pu agir dans le groupe <b>{ $title }</b> : il lui manque le droit « { $right } ». Donnez-le-lui dans les administrateurs du groupe ; il reprendra de lui-même.
refusals-right-invite = Inviter des utilisateurs
refusals-right-restrict = Bannir des utilisateurs
refusals-right-pin = Épingler des messages
