door-join = Rejoindre le groupe
door-open-link = Ouvrir le lien du groupe
door-way-in = Voici le lien du groupe des participant·es. Demandez à le rejoindre : le bot vous y laisse entrer aussitôt.
door-inside = Vous êtes déjà dans le groupe des participant·es. Voici son lien, pour le retrouver.
door-not-yet = Le groupe des participant·es n’est pas encore ouvert. Vous serez prévenu·e dès qu’il le sera.
door-invited = Le groupe des participant·es du voyage est ouvert. On y prépare le départ et on s’y retrouve pendant le voyage.
door-reinstated = Votre participation est de nouveau confirmée. Voici un nouveau lien pour revenir dans le groupe des participant·es.
door-word-stranger = Bonjour ! Vous avez demandé à rejoindre le groupe de « { $trip } ». Il est réservé aux participant·es dont l’inscription est confirmée. Pour vous inscrire, ouvrez la conversation avec le bot : vous recevrez le lien du groupe une fois l’inscription confirmée.
door-word-closed = Bonjour ! Vous avez demandé à rejoindre le groupe de « { $trip } ». Il est réservé aux participant·es, et les inscriptions sont closes. Pour toute question, ouvrez la conversation avec le bot et écrivez à l’équipe avec /equipe
door-word-draft = Bonjour ! Le groupe de « { $trip } » s’ouvre une fois l’inscription confirmée. La vôtre n’est pas terminée : reprenez-la dans la conversation avec le bot.
door-word-pending = Bonjour ! Le groupe de « { $trip } » s’ouvre une fois l’inscription confirmée. La vôtre est en cours : vous recevrez le lien du groupe dès qu’elle le sera. Rien d’autre à faire.
door-word-sign-up = M’inscrire
door-word-resume = Reprendre mon inscription
door-word-status = Voir où j’en suis
door-word-talk = Ouvrir la conversation
door-declined = <b>{ $name }</b> a demandé à rejoindre le groupe sans inscription confirmée. Le bot lui a répondu comment s’inscrire et a refusé la demande. Vous n’en serez averti·e qu’une fois.
door-farewell = Vous ne faites plus partie des participant·es du voyage : le bot vous retire maintenant du groupe. Si votre participation est rétablie, vous recevrez un nouveau lien. Pour toute question : /equipe
door-cannot-take-out = <b>{ $name }</b> ne participe plus au voyage mais est administrateur·rice du groupe : le bot ne peut pas l’en retirer. À vous d’en décider, dans les réglages du groupe.
door-somebody = Une personne
door-lacking-here = Pour gérer l’entrée dans ce groupe, il manque au bot : { $rights }. Un·e administrateur·rice peut accorder ces droits dans les réglages du groupe ; le bot reprendra ensuite seul.
door-reckoning = <b>{ $title }</b>
door-everybody =
    { $count ->
        [one] Une personne dans le groupe, sans compter le bot
       *[other] { $count } personnes dans le groupe, sans compter le bot
    }
door-coming =
    { $count ->
        [one] Une personne inscrite ou de l’équipe : { $names }
       *[other] { $count } personnes inscrites ou de l’équipe : { $names }
    }
door-others =
    { $count ->
        [one] ⚠ Une autre, que le bot connaît, n’a pas d’inscription confirmée : { $names }
       *[other] ⚠ { $count } autres, que le bot connaît, n’ont pas d’inscription confirmée : { $names }
    }
door-unknown =
    { $count ->
        [one] Une personne que le bot ne connaît pas
       *[other] { $count } personnes que le bot ne connaît pas
    }. Un bot ne peut pas lister les membres d’un groupe : leurs noms se lisent dans le groupe.
door-missing =
    { $count ->
        [one] Une personne attendue n’y est pas encore
       *[other] { $count } personnes attendues n’y sont pas encore
    }
door-not-looked = Tant qu’il n’est pas administrateur du groupe, le bot ne peut reconnaître personne.
door-more-names =
    { $count ->
        [one] { $names } et une autre
       *[other] { $names } et { $count } autres
    }
door-uninvited = ⚠ <b>{ $name }</b> est dans le groupe <b>{ $title }</b> sans inscription confirmée : ce n’est pas le bot qui l’a laissé entrer.
door-show-out = Faire sortir
door-keep = C’est quelqu’un de l’équipe
door-shown-out = C’est noté : le bot fait sortir cette personne du groupe.
door-kept-inside = C’est noté : cette personne reste dans le groupe. Elle n’a aucun droit de plus.
door-uninvited-word = Le groupe où vous étiez est réservé aux participant·es du voyage dont l’inscription est confirmée : l’équipe vous en retire. Pour toute question : /equipe
door-kept =
    { $count ->
        [one] Une personne que vous avez gardée dans le groupe
       *[other] { $count } personnes que vous avez gardées dans le groupe
    }
