correcting-open = Corriger une réponse
correcting-write-open = Écrire à cette personne
correcting-back = Revenir à la fiche
correcting-which =
    <b>Corriger une réponse de { $name }</b>
    Laquelle ? La personne lira ce que vous avez corrigé.
correcting-ask =
    <b>{ $name } : { $title }</b>
    Choisissez un bouton, ou écrivez la réponse.
correcting-done = C’est corrigé, et { $name } en est prévenu·e.
correcting-done-untold = C’est corrigé. { $name } ne reçoit pas les messages du bot : prévenez cette personne.
correcting-told = <b>{ $name }</b>, de l’équipe, a corrigé votre inscription.
correcting-write = Envoyez votre message à <b>{ $name }</b>. Sa réponse arrivera ici.
correcting-written = Votre message à { $name } est parti.
