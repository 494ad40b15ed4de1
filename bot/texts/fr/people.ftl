people-register = Inscrire une autre personne
people-mine-open = Voir les personnes inscrites par moi
people-head = <b>Inscrire une autre personne</b> ({ $here }/{ $of })
people-ask-name = Quels sont son prénom et son nom ?
people-ask-organisation = De quelle organisation vient-elle ?
people-ask-function = En quelle qualité vient cette personne ?
people-ask-phone = À quel numéro l’équipe peut-elle joindre cette personne ? Donnez le sien, ou le vôtre si vous transmettez les messages. Telegram ne lui est pas nécessaire.
people-summary =
    <b>Vérifiez avant de confirmer</b>
    { $name }
    { $organisation } · { $function }
    Téléphone : { $phone }

    En confirmant, vous indiquez que cette personne est d’accord pour être inscrite. Son rang sera pris à cet instant.
people-confirm = Confirmer cette inscription
people-again = Recommencer
people-may-not = Seules l’équipe et les personnes dont l’inscription est confirmée peuvent inscrire quelqu’un.
people-closed = Les inscriptions sont closes. Pour inscrire quelqu’un, écrivez à l’équipe : /equipe
people-too-many = Vous avez déjà inscrit plusieurs personnes. Pour la suite, écrivez à l’équipe : /equipe
people-already = Une inscription existe déjà à ce nom dans cette organisation : rien n’a été ajouté.
people-registered =
    <b>{ $name }</b> : { $status }.
    Transmettez le message suivant à cette personne : son lien personnel lui permet de gérer elle-même son inscription. Il ne sert qu’une fois.
people-forward =
    Bonjour { $name }, une inscription au voyage « { $trip } » a été saisie pour vous. Pour la lire, la compléter ou vous désister, ouvrez ce lien personnel : { $link }
people-mine = <b>Les personnes que vous avez inscrites</b>
people-mine-none = Vous n’avez inscrit personne, ou ces personnes gèrent maintenant elles-mêmes leur inscription.
people-mine-line = • { $name } : { $status }
people-link = Renvoyer le lien de { $name }
people-told-registered = { $by } a inscrit <b>{ $name }</b> ({ $organisation }) : { $status }.
people-open-card = Ouvrir la fiche
people-link-refused = Ce lien n’est plus valable, ou il n’est pas pour ce compte. Demandez-en un autre à qui vous l’a envoyé.
people-claim =
    <b>Une inscription a été saisie pour vous</b>
    Avant de vous la montrer, il nous faut votre accord.
people-claim-end = Si elle n’est pas pour vous, ne continuez pas.
people-claim-yes = J’accepte : elle est à moi
people-claim-no = Ne rien faire
people-claimed = Cette inscription est maintenant la vôtre. Relisez-la et complétez-la.
people-told-claimed = L’inscription de <b>{ $name }</b>, saisie par quelqu’un d’autre, est maintenant gérée par la personne elle-même.
people-cede-open = Céder ma place à un·e collègue
people-cede =
    <b>Céder votre place</b>
    Transmettez le message suivant à un·e collègue de votre organisation. Votre place reste la vôtre tant que cette personne n’a pas confirmé ; elle prendra alors votre place et votre rang. Le lien sert une fois, pendant 7 jours.
people-cede-forward = { $name } ({ $organisation }) vous cède sa place pour le voyage « { $trip } ». Pour la prendre : { $link }
people-take = { $name } vous cède sa place. Votre inscription est déjà remplie : il suffit de confirmer.
people-take-yes = Prendre cette place
people-taking = { $name } vous cède sa place. Répondez à ces questions ; la place sera la vôtre quand vous aurez confirmé.
people-taken = La place est à vous.
people-ceded = <b>{ $name }</b> a pris votre place. Votre inscription est close. Merci d’avoir prévenu l’équipe.
people-told-taken = <b>{ $taker }</b> prend la place de { $giver } ({ $organisation }), au même rang.
people-account = Rattacher à ce compte Telegram l’inscription que vous aviez sur un autre ? L’ancien compte n’y aura plus accès.
people-account-yes = Rattacher à ce compte
people-account-forward = Pour retrouver votre inscription au voyage « { $trip } » sur votre nouveau compte Telegram, ouvrez ce lien depuis ce compte : { $link }
people-moved-here = Votre inscription est rattachée à ce compte.
people-moved-away = Votre inscription est maintenant rattachée à un autre compte Telegram, avec l’accord de l’équipe. Si vous n’avez rien demandé, écrivez tout de suite à l’équipe : /equipe
people-told-moved = L’inscription de <b>{ $name }</b> est rattachée à un autre compte Telegram.
people-changed-open = J’ai changé de compte
people-changed-prompt =
    <b>Vous étiez inscrit·e avec un autre compte ?</b>
    Écrivez en un message votre prénom, votre nom, votre organisation et l’adresse ou le téléphone donnés à l’inscription. L’équipe vérifie, puis rattache votre inscription à ce compte.
people-changed-sent = C’est transmis à l’équipe. Vous recevrez un message ici.
people-changed-too-often = L’équipe a déjà vos messages. Pour ajouter quelque chose, écrivez-lui.
people-asked =
    <b>Changement de compte Telegram</b>
    Le compte « { $name } » demande à retrouver une inscription et écrit :
    { $words }
people-asked-choose = Assurez-vous par un autre moyen que c’est bien cette personne, puis choisissez l’inscription à rattacher.
people-asked-none = Aucune inscription ne correspond. Cherchez la personne, puis envoyez-lui le lien de sa fiche.
people-move = Rattacher { $name }
people-move-question =
    <b>Rattacher l’inscription de { $name } au compte « { $account } » ?</b>
    { $organisation } · { $status }
    Identifiant Telegram du compte : { $id }

    Ce compte tiendra la place et lira toutes les réponses de l’inscription ; l’ancien n’y aura plus accès. « { $account } » est un nom choisi sur Telegram : il ne prouve rien.
people-move-yes = Rattacher à ce compte
people-move-no = Ne pas rattacher
people-send-claim = Envoyer son lien personnel
people-send-account = Changer de compte Telegram
people-send-takeover = Céder sa place
people-send-here = Transmettez le message suivant à la personne concernée.
people-left = Rien n’a changé. Le lien sert toujours, tant qu’il est valable.
people-others = Agir pour un·e collègue
people-others-head = Vous pouvez céder votre place à un·e collègue de votre organisation, ou inscrire une autre personne.
