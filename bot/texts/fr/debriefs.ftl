debriefs-visit = <b>{ $what }</b>
    Qu’en retenez-vous ?
debriefs-day = Fin de journée, { $what }. Que gardez-vous de cette journée ?
debriefs-how = Choisissez une question, ou répondez directement à ce message : quelques mots, une photo ou un message vocal suffisent.
debriefs-first = Vos réponses portent votre nom, sauf si vous préférez autrement pour le reste du voyage.
debriefs-left = { $count ->
    [one] Vous n’avez encore rien dit d’une visite de la journée.
   *[other] Vous n’avez encore rien dit de { $count } visites de la journée.
}
debriefs-open-left = Répondre : { $what }
debriefs-group = <b>{ $what }</b>
    Dites en privé ce que vous en retenez : quarante secondes suffisent.
debriefs-answer = Dire ce que j’en retiens
debriefs-home = <b>{ $what }</b>
debriefs-back = Revenir aux questions
debriefs-any = Pressez un mot ou écrivez les vôtres. Plusieurs messages à la suite font une seule réponse.
debriefs-title-worked = Comment font-ils
debriefs-title-success = Les réussites
debriefs-title-hard = Les difficultés
debriefs-title-takes = Les conditions
debriefs-title-idea = Une idée à rapporter
debriefs-title-keep = Ce que je garde
debriefs-title-wonder = Ce que j’interroge
debriefs-title-free = Impression
debriefs-ask = <b>{ $question }</b>
debriefs-ask-worked = Comment ont-elles et ils travaillé ?
debriefs-ask-success = Qu’est-ce qui a réussi ?
debriefs-ask-hard = Qu’est-ce qui a été difficile ?
debriefs-ask-takes = Que faut-il pour que cela fonctionne ?
debriefs-ask-idea = Quelle idée rapportez-vous chez vous ?
debriefs-ask-keep = Que gardez-vous de cette journée ?
debriefs-ask-wonder = Qu’est-ce qui vous interroge ?
debriefs-word-worked-1 = Avec les habitant·es
debriefs-word-worked-2 = Pas à pas
debriefs-word-worked-3 = Par l’expérimentation
debriefs-word-worked-4 = Avec les élu·es
debriefs-word-success-1 = La confiance
debriefs-word-success-2 = La diversité du public
debriefs-word-success-3 = Des effets visibles
debriefs-word-success-4 = La convivialité
debriefs-word-hard-1 = Le temps
debriefs-word-hard-2 = Les moyens
debriefs-word-hard-3 = Mobiliser
debriefs-word-hard-4 = Le portage politique
debriefs-word-takes-1 = Du temps
debriefs-word-takes-2 = Un portage politique
debriefs-word-takes-3 = Une animation dédiée
debriefs-word-takes-4 = Le droit à l’erreur
debriefs-word-idea-1 = Une méthode
debriefs-word-idea-2 = Un contact
debriefs-word-idea-3 = Un outil
debriefs-word-idea-4 = Une façon d’être
debriefs-word-keep-1 = Une rencontre
debriefs-word-keep-2 = Une méthode
debriefs-word-keep-3 = De l’énergie
debriefs-word-keep-4 = Une phrase entendue
debriefs-word-wonder-1 = Est-ce possible chez nous
debriefs-word-wonder-2 = Qui manque
debriefs-word-wonder-3 = Cela dure-t-il
debriefs-word-wonder-4 = À quel prix
debriefs-mark-named = Votre nom accompagne ce que vous dites.
debriefs-mark-anonymous = Personne ne saura que c’est vous, pas même l’équipe. Ce que vous avez déjà signé le reste.
debriefs-mark-private = Vous seul·e lirez ce que vous dites.
debriefs-to-named = Signer de mon nom
debriefs-to-anonymous = Rester anonyme
debriefs-to-private = Garder pour moi
debriefs-read-named = L’équipe le lira avec votre nom. /carnet permet de le retirer.
debriefs-read-anonymous = L’équipe le lira sans savoir de qui il vient. /carnet permet de le retirer.
debriefs-read-private = Vous seul·e le lirez. /carnet permet de le retirer.
debriefs-is-named = signé
debriefs-is-anonymous = anonyme
debriefs-is-private = pour vous
debriefs-kept = C’est gardé, sous « { $question } ». La suite de vos messages s’y ajoute.
debriefs-line = <i>{ $question }</i> : { $words }
debriefs-none = Vous n’avez encore rien noté. Après chaque visite, le bot vous demandera ce que vous en retenez.
debriefs-own = { $count ->
    [one] <b>Ce que vous avez noté</b> (une réponse)
   *[other] <b>Ce que vous avez noté</b> ({ $count } réponses)
}
debriefs-own-of = <b>{ $number }. { $what }</b> ({ $mark })
debriefs-take-back = Retirer cette réponse
debriefs-rates = <b>Ce que la délégation retient</b>
debriefs-rates-none = Aucune visite n’est terminée. Les questions partent cinq minutes avant la fin de chacune.
debriefs-rate = { $what } : { $answered } sur { $expected }
debriefs-see = Lire { $what }
debriefs-over = Dire que c’est fini : { $what }
debriefs-search = Rechercher un mot
debriefs-search-what = Quel mot cherchez-vous dans les réponses ?
debriefs-of = <b>{ $what }</b>
debriefs-nothing = Rien à lire ici.
debriefs-nameless = { $count ->
    [one] Une réponse anonyme de ce jour n’est rattachée à aucune visite : elles sont trop peu pour ne désigner personne.
   *[other] { $count } réponses anonymes de ce jour ne sont rattachées à aucune visite : elles sont trop peu pour ne désigner personne.
}
debriefs-said = <i>{ $question }</i> : { $words }
    — { $who }
debriefs-somebody = anonyme
debriefs-more = { $count ->
    [one] Et une autre réponse.
   *[other] Et { $count } autres réponses.
}
debriefs-photo = Voir la photo { $number }
debriefs-hear = Écouter { $number }
debriefs-carried-of = <b>{ $what }</b> { $words }
    — { $who }
debriefs-photo-gone = Cette photo n’est plus là : son auteur·e l’a reprise, ou elle n’est plus à lire.
debriefs-hide = Masquer la réponse { $number }
debriefs-rates-back = Revenir aux visites
debriefs-hidden = L’équipe ne montre plus une de vos réponses. Elle reste dans votre /carnet. Une question ? /equipe
debriefs-change = Changer ou retirer ma réponse
debriefs-voice = Votre voix vous ferait reconnaître : ce message vocal est gardé pour vous. Pour rester anonyme, écrivez-le ; pour que l’équipe l’écoute, signez-le.
debriefs-sign-or-not = Le signer ou le retirer
debriefs-open = Ouvrir la réponse { $number }
debriefs-newer = Voir les plus récentes
debriefs-older = Voir les plus anciennes
debriefs-all-named = Signer mes prochaines réponses
debriefs-all-anonymous = Rester anonyme désormais
debriefs-all-private = Garder la suite pour moi
debriefs-reads-named = L’équipe le lit avec votre nom.
debriefs-reads-anonymous = L’équipe le lit sans savoir de qui il vient, à partir du soir.
debriefs-reads-private = Vous seul·e le lisez.
debriefs-stays-signed = L’équipe a pu lire ces mots avec votre nom : pour dire la même chose sans lui, il faut d’autres mots.
debriefs-redo = Changer mes mots
debriefs-redo-nameless = L’écrire autrement, sans mon nom
debriefs-redo-prompt = Envoyez vos nouveaux mots : ils remplaceront ceux de cette réponse.
debriefs-redo-nameless-prompt = Envoyez d’autres mots : ils remplaceront cette réponse, et personne ne saura que c’est vous.
debriefs-redo-words = Ici, des mots sont attendus : envoyez un texte, ou annulez : /annuler
debriefs-leave = Laisser comme c’est
debriefs-list = Voir mes réponses
debriefs-gone = Cette réponse n’est plus là : rien n’est changé. Vos réponses : /carnet
debriefs-mail-question = • { $question }
debriefs-mail-reply = Quelques mots suffisent, sur les questions que vous voulez : répondez à ce courriel, l’équipe les notera pour vous.
debriefs-mail-tell = Quelques mots suffisent, sur les questions que vous voulez : dites-les à une personne de l’équipe, qui les notera pour vous. Une réponse à ce courriel n’arriverait à personne.
debriefs-mail-contact = { $contact }
debriefs-mail-read = Ils seront lus avec votre nom. Dites-le si vous préférez les garder pour vous.
debriefs-heard-open = Noter ce que dit cette personne des visites
debriefs-heard = De quelle visite <b>{ $name }</b> vous parle ?
debriefs-heard-none = Aucune visite n’est terminée : il n’y a encore rien à noter pour <b>{ $name }</b>.
debriefs-heard-about = <b>{ $name }</b> : { $what }
debriefs-heard-prompt = Envoyez ce qu’en dit <b>{ $name }</b>, avec son accord : ce sera lu avec son nom.
debriefs-heard-drop = Retirer la réponse { $number }
debriefs-heard-back = Choisir une autre visite
debriefs-heard-card = Revenir à la fiche
debriefs-heard-gone = Rien n’est noté : cette personne répond maintenant elle-même, ou ne vient plus.
