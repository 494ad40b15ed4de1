team-prompt =
    <b>Écrire à l’équipe</b>
    Envoyez votre message : texte, photo, fichier, message vocal ou position. La réponse de l’équipe arrivera ici.
team-placeholder = Votre message à l’équipe
team-received = Votre message est transmis à l’équipe. La réponse arrivera ici.
team-card =
    Message de <b>{ $name }</b> ({ $role }).
    Répondez à ce message ou au suivant : votre réponse lui parviendra.
team-somebody = une personne sans nom
team-role-outsider = pas inscrit·e
team-role-member = inscription non confirmée
team-role-participant = participant·e
team-role-captain = capitaine
team-role-organiser = organisateur·rice
team-answer-button = Répondre
team-answer-prompt = Envoyez votre réponse à <b>{ $name }</b>.
team-answer = <b>{ $name }</b>, de l’équipe, vous répond :
team-delivered = Votre réponse à { $name } est partie.
team-unreachable = { $name } ne reçoit plus les messages du bot : votre réponse n’a pas pu lui parvenir.
team-answered-by = { $colleague } a répondu à { $name }.
team-answered-already = { $colleague } avait déjà répondu à ce message. Votre réponse est partie aussi.
team-too-many =
    Vous avez déjà écrit plusieurs fois : l’équipe lit vos messages. { $minutes ->
        [one] Vous pourrez écrire de nouveau dans une minute.
       *[other] Vous pourrez écrire de nouveau dans { $minutes } minutes.
    }
team-nobody = Aucun·e membre de l’équipe n’est joignable par le bot pour le moment. Réessayez plus tard.
team-nobody-phone = Aucun·e membre de l’équipe n’est joignable par le bot pour le moment. Téléphonez : { $name }, { $phone }
team-unsupported = Ce type de message ne peut pas être transmis. Envoyez un texte, une photo, un fichier, un message vocal ou une position.
team-card-again =
    <b>{ $name }</b> ({ $role }) vous répond.
    Répondez à ce message ou au suivant : votre réponse lui parviendra.
team-card-answer = { $colleague } a répondu, le { $stamp } : « { $words } »
team-card-answered = { $colleague } a répondu, le { $stamp } (photo, fichier, son ou position).
team-writes = <b>{ $name }</b>, de l’équipe, vous écrit :
team-forward = Transmettre ce message à l’équipe
team-waiting =
    <b>{ $count ->
        [one] Un message attend une réponse
       *[other] { $count } messages attendent une réponse
    }</b>
team-waiting-line = { $name }, le { $stamp }
team-waiting-more =
    { $count ->
        [one] … et un autre, plus récent.
       *[other] … et { $count } autres, plus récents.
    }
team-waiting-read = Lire le message de { $name }
team-waiting-none = Aucun message n’attend de réponse.
team-forwarded = Vous avez demandé de transmettre ce message à l’équipe.
team-gone = Ce message a été effacé entre-temps : votre réponse n’est pas partie.
