group-offer = Bonjour ! Ce groupe est-il celui des participant·es du voyage ? Une fois le groupe lié, tout le monde peut y consulter le programme.
group-offer-again = Un autre groupe est déjà lié : <b>{ $bound }</b>. Lier celui-ci à sa place ?
group-bind = Lier ce groupe
group-keep = Ne pas lier
group-bound = C’est fait : <b>{ $title }</b> est le groupe des participant·es. Essayez /programme, /prochain ou /infos
group-already = Ce groupe est déjà celui des participant·es.
group-kept = C’est noté : ce groupe n’est pas lié.
group-leave = Bonjour ! Seule l’équipe du voyage ({ $organiser }) peut ajouter à un groupe le bot de « { $trip } » : il se retire.
group-anonymous = Vous écrivez en administrateur·rice anonyme : le bot ne peut pas vous reconnaître. Écrivez en votre nom, puis recommencez.
group-bind-in-group = Envoyez /lier dans le groupe des participant·es, après y avoir ajouté le bot.
group-private = Cela se passe dans votre conversation privée avec le bot.
group-private-button = Ouvrir la conversation privée
group-close =
    Pour que seules les personnes inscrites y entrent, un·e administrateur·rice peut, dans les réglages du groupe :
    • nommer le bot administrateur, avec les droits { $invite }, { $restrict } et { $pin } ;
    • retirer aux membres le droit d’ajouter des personnes ;
    • révoquer les autres liens d’invitation.
