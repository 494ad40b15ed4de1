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

group-admission-join = Rejoindre le groupe
group-admission-open-link = Ouvrir le lien du groupe
group-admission-way-in = Voici le lien du groupe des participant·es. Demandez à le rejoindre : le bot vous y laisse entrer aussitôt.
group-admission-inside = Vous êtes déjà dans le groupe des participant·es. Voici son lien, pour le retrouver.
group-admission-not-yet = Le groupe des participant·es n’est pas encore ouvert. Vous serez prévenu·e dès qu’il le sera.
group-admission-invited = Le groupe des participant·es du voyage est ouvert. On y prépare le départ et on s’y retrouve pendant le voyage.
group-admission-reinstated = Votre participation est de nouveau confirmée. Voici un nouveau lien pour revenir dans le groupe des participant·es.
group-admission-word-stranger = Bonjour ! Vous avez demandé à rejoindre le groupe de « { $trip } ». Il est réservé aux participant·es dont l’inscription est confirmée. Pour vous inscrire, ouvrez la conversation avec le bot : vous recevrez le lien du groupe une fois l’inscription confirmée.
group-admission-word-closed = Bonjour ! Vous avez demandé à rejoindre le groupe de « { $trip } ». Il est réservé aux participant·es, et les inscriptions sont closes. Pour toute question, ouvrez la conversation avec le bot et écrivez à l’équipe avec /equipe
group-admission-word-draft = Bonjour ! Le groupe de « { $trip } » s’ouvre une fois l’inscription confirmée. La vôtre n’est pas terminée : reprenez-la dans la conversation avec le bot.
group-admission-word-pending = Bonjour ! Le groupe de « { $trip } » s’ouvre une fois l’inscription confirmée. La vôtre est en cours : vous recevrez le lien du groupe dès qu’elle le sera. Rien d’autre à faire.
group-admission-word-sign-up = M’inscrire
group-admission-word-resume = Reprendre mon inscription
group-admission-word-status = Voir où j’en suis
group-admission-word-talk = Ouvrir la conversation
group-admission-declined = <b>{ $name }</b> a demandé à rejoindre le groupe sans inscription confirmée. Le bot lui a répondu comment s’inscrire et a refusé la demande. Vous n’en serez averti·e qu’une fois.
group-admission-farewell = Vous ne faites plus partie des participant·es du voyage : le bot vous retire maintenant du groupe. Si votre participation est rétablie, vous recevrez un nouveau lien. Pour toute question : /equipe
group-admission-cannot-take-out = <b>{ $name }</b> ne participe plus au voyage mais est administrateur·rice du groupe : le bot ne peut pas l’en retirer. À vous d’en décider, dans les réglages du groupe.
group-admission-somebody = Une personne
group-admission-lacking-here = Pour gérer l’entrée dans ce groupe, il manque au bot : { $rights }. Un·e administrateur·rice peut accorder ces droits dans les réglages du groupe ; le bot reprendra ensuite seul.
group-admission-reckoning = <b>{ $title }</b>
group-admission-everybody =
    { $count ->
        [one] Une personne dans le groupe, sans compter le bot
       *[other] { $count } personnes dans le groupe, sans compter le bot
    }
group-admission-coming =
    { $count ->
        [one] Une personne inscrite ou de l’équipe : { $names }
       *[other] { $count } personnes inscrites ou de l’équipe : { $names }
    }
group-admission-others =
    { $count ->
        [one] ⚠ Une autre, que le bot connaît, n’a pas d’inscription confirmée : { $names }
       *[other] ⚠ { $count } autres, que le bot connaît, n’ont pas d’inscription confirmée : { $names }
    }
group-admission-unknown =
    { $count ->
        [one] Une personne que le bot ne connaît pas
       *[other] { $count } personnes que le bot ne connaît pas
    }. Un bot ne peut pas lister les membres d’un groupe : leurs noms se lisent dans le groupe.
group-admission-missing =
    { $count ->
        [one] Une personne attendue n’y est pas encore
       *[other] { $count } personnes attendues n’y sont pas encore
    }
group-admission-not-looked = Tant qu’il n’est pas administrateur du groupe, le bot ne peut reconnaître personne.
group-admission-more-names =
    { $count ->
        [one] { $names } et une autre
       *[other] { $names } et { $count } autres
    }
group-admission-uninvited = ⚠ <b>{ $name }</b> est dans le groupe <b>{ $title }</b> sans inscription confirmée : ce n’est pas le bot qui l’a laissé entrer.
group-admission-show-out = Faire sortir
group-admission-keep = C’est quelqu’un de l’équipe
group-admission-shown-out = C’est noté : le bot fait sortir cette personne du groupe.
group-admission-kept-inside = C’est noté : cette personne reste dans le groupe. Elle n’a aucun droit de plus.
group-admission-uninvited-word = Le groupe où vous étiez est réservé aux participant·es du voyage dont l’inscription est confirmée : l’équipe vous en retire. Pour toute question : /equipe
group-admission-kept =
    { $count ->
        [one] Une personne que vous avez gardée dans le groupe
       *[other] { $count } personnes que vous avez gardées dans le groupe
    }

group-refusals-lacking = Le groupe <b>{ $title }</b> a refusé une action du bot. Vérifiez que le bot y est toujours et qu’il en est administrateur.
group-refusals-lacking-right = Le bot n’a pas pu agir dans le groupe <b>{ $title }</b> : il lui manque le droit « { $right } ». Accordez-le-lui dans les réglages du groupe, à la rubrique des administrateurs ; le bot reprendra ensuite seul.
group-refusals-right-invite = Inviter des utilisateurs
group-refusals-right-restrict = Bannir des utilisateurs
group-refusals-right-pin = Épingler des messages
group-refusals-unreadable = ⚠ Un message en attente n’a pas pu être lu : il n’est pas parti. Prévenez la personne qui s’occupe du serveur du bot.
group-refusals-left = ⚠ Le bot n’est plus dans le groupe <b>{ $title }</b> : plus personne n’y est admis ni averti. Pour qu’il reprenne, ajoutez-le de nouveau au groupe et nommez-le administrateur.
group-refusals-back = Le bot est de nouveau dans le groupe <b>{ $title }</b> et y reprend son travail.
group-refusals-lost = ⚠ Dans le groupe <b>{ $title }</b>, le bot n’a plus : { $rights }. Accordez-lui de nouveau ces droits dans les réglages du groupe ; il reprendra ensuite seul.
group-refusals-regained = Dans le groupe <b>{ $title }</b>, le bot a de nouveau tous ses droits : ce qui attendait est fait.
