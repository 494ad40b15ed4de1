naming-heading = <b>L’équipe et les capitaines</b>
naming-list-organiser = <b>Équipe du voyage</b>
naming-list-captain = <b>Capitaines : font l’appel, rien de plus</b>
naming-line = • { $name }
naming-line-fixed = • { $name } (dans les réglages du bot : se retire à cet endroit)
naming-more =
    { $count ->
        [one] … et une autre personne
       *[other] … et { $count } autres personnes
    }
naming-nameless = identifiant { $id }
naming-ask-organiser = Nommer un·e organisateur·rice
naming-ask-captain = Nommer un·e capitaine
naming-off = Retirer { $name }
naming-prompt-organiser = Qui nommer organisateur·rice ? Partagez le contact de cette personne, transférez l’un de ses messages, ou envoyez son identifiant ou le nom de son inscription confirmée. Elle doit avoir déjà écrit au bot.
naming-prompt-captain = Qui nommer capitaine ? Partagez le contact de cette personne, transférez l’un de ses messages, ou envoyez son identifiant ou le nom de son inscription confirmée.
naming-which = Plusieurs personnes portent ce nom. Laquelle nommer ?
naming-card-organiser = <b>Nommer { $name } organisateur·rice ?</b>
naming-card-captain = <b>Nommer { $name } capitaine ?</b>
naming-known = { $who }
naming-unproved = Sans inscription confirmée : ce nom est celui que la personne s’est donné sur Telegram.
naming-id = Identifiant Telegram : { $id }
naming-means-organiser = Cette personne verra toutes les données, santé et contacts d’urgence compris ; elle pourra modifier le programme, décider des inscriptions, écrire à tout le monde et nommer d’autres personnes. Le journal le gardera.
naming-means-captain = Cette personne pourra faire l’appel avant un départ, et rien de plus. Le journal le gardera.
naming-yes-organiser = Nommer organisateur·rice
naming-yes-captain = Nommer capitaine
naming-no = Ne pas nommer
naming-back = Revenir à la liste
naming-already-organiser = <b>{ $name }</b> fait déjà partie de l’équipe du voyage.
naming-already-captain = <b>{ $name }</b> est déjà capitaine.
naming-may-not-captain = <b>{ $name }</b> ne peut pas être capitaine : ce rôle est réservé aux participant·es dont l’inscription est confirmée.
naming-not-known = Le bot ne connaît pas cette personne : demandez-lui d’abord de lui envoyer /start, puis recommencez.
naming-display-name = Aucune inscription confirmée ne porte ce nom. Une personne se fait appeler ainsi sur Telegram, mais chacun·e y choisit son nom : partagez plutôt son contact, transférez l’un de ses messages, ou envoyez son identifiant.
naming-hidden = Telegram ne dit pas qui est cette personne. Partagez son contact, ou envoyez son identifiant ou son nom.
naming-done-organiser = <b>{ $name }</b> fait maintenant partie de l’équipe du voyage.
naming-done-captain = <b>{ $name }</b> est maintenant capitaine.
naming-you-are-organiser = Vous faites maintenant partie de l’équipe du voyage.
naming-you-are-captain = Vous êtes maintenant capitaine : vous pouvez faire l’appel avant un départ.
naming-no-more-organiser = Vous ne faites plus partie de l’équipe du voyage.
naming-no-more-captain = Vous n’êtes plus capitaine. Votre participation au voyage ne change pas.
naming-off-organiser =
    <b>Retirer { $name } de l’équipe ?</b>
    Cette personne ne verra plus aucune donnée et ne recevra plus les messages de l’équipe.
naming-off-captain =
    <b>Retirer à { $name } le rôle de capitaine ?</b>
    Cette personne ne pourra plus faire l’appel. Sa participation au voyage ne change pas.
naming-off-yes = Retirer
naming-off-no = Ne rien changer
