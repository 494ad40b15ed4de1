debriefs-visit = <b>{ $what }</b>
    Qu’en retenez-vous ?
debriefs-day = Fin de journée, { $what }. Que gardez-vous de cette journée ?
debriefs-how = Choisissez une question, ou répondez directement à ce message : quelques mots, une photo ou un message vocal suffisent.
debriefs-first = Vos réponses portent votre nom, sauf si vous préférez autrement pour le reste du voyage.
debriefs-left = { $count ->
    [one] Il reste une visite de la journée dont vous n’avez rien dit.
   *[other] Il reste { $count } visites de la journée dont vous n’avez rien dit.
}
debriefs-open-left = Répondre : { $what }
debriefs-group = <b>{ $what }</b>
    Dites en privé ce que vous en retenez : quarante secondes suffisent.
debriefs-answer = Dire ce que j’en retiens
debriefs-home = <b>{ $what }</b>
debriefs-back = Revenir aux questions
debriefs-any = Touchez un mot ou écrivez les vôtres. Plusieurs messages à la suite font une seule réponse.
debriefs-title-worked = Leur façon de faire
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
debriefs-word-wonder-1 = Est-ce possible chez nous ?
debriefs-word-wonder-2 = Qui manque ?
debriefs-word-wonder-3 = Cela dure-t-il ?
debriefs-word-wonder-4 = À quel prix ?
debriefs-mark-named = Votre nom accompagne ce que vous dites : l’équipe le lit, le groupe peut en lire une citation le soir, le réseau son carnet.
debriefs-mark-anonymous = Personne ne saura que c’est vous, pas même l’équipe. Ce que vous avez déjà signé le reste.
debriefs-mark-private = Vous seul·e lirez ce que vous dites.
debriefs-to-named = Signer de mon nom
debriefs-to-anonymous = Rester anonyme
debriefs-to-private = Garder pour moi
debriefs-read-named = L’équipe lira cette réponse avec votre nom. Pour la retirer : /carnet
debriefs-read-anonymous = L’équipe lira cette réponse un soir, parmi d’autres, sans savoir de qui elle vient. Pour la retirer : /carnet
debriefs-read-private = Vous seul·e lirez cette réponse. Pour la retirer : /carnet
debriefs-is-named = signé
debriefs-is-anonymous = anonyme
debriefs-is-private = pour vous
debriefs-kept = C’est gardé, sous « { $question } ». La suite de vos messages s’y ajoute.
debriefs-line = <i>{ $question }</i> : { $words }
debriefs-none = Vous n’avez encore répondu à aucune question sur les visites. Après chaque visite, le bot vous demandera ce que vous en retenez.
debriefs-own = <b>Vos réponses sur les visites</b> ({ $count })
debriefs-own-of = <b>{ $number }. { $what }</b> ({ $mark })
debriefs-take-back = Retirer cette réponse
debriefs-rates = <b>Ce que la délégation retient</b>
debriefs-rates-none = Aucune visite n’est terminée. Les questions partent { $minutes ->
    [0] à la fin de chacune
    [one] une minute avant la fin de chacune
   *[other] { $minutes } minutes avant la fin de chacune
}.
debriefs-rate = { $number }. { $what } : { $answered } sur { $expected }
debriefs-see = Lire { $number }
debriefs-over = Dire que la visite en cours est finie
debriefs-visits-before = Voir les visites précédentes
debriefs-visits-after = Voir les suivantes
debriefs-search = Rechercher un mot
debriefs-search-what = Quel mot cherchez-vous dans les réponses ?
debriefs-of = <b>{ $what }</b>
debriefs-nothing = Rien à lire ici.
debriefs-nameless = { $count ->
    [one] Une réponse anonyme de ce jour est montrée sans sa visite : seule, elle désignerait la personne qui l’a écrite.
   *[other] { $count } réponses anonymes de ce jour sont montrées sans leur visite : trop peu nombreuses, elles désigneraient les personnes qui les ont écrites.
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
debriefs-photo-gone = Cette photo n’est plus là : son auteur·rice l’a reprise, ou elle n’est plus à lire.
debriefs-hide = Ne plus montrer la réponse
debriefs-rates-back = Revenir aux visites
debriefs-hidden = L’équipe ne montre plus une de vos réponses. Elle reste dans votre /carnet. Une question ? /equipe
debriefs-change = Changer ou retirer ma réponse
debriefs-voice = Votre voix vous ferait reconnaître : ce message vocal est gardé pour vous. Pour rester anonyme, écrivez-le ; pour que l’équipe l’écoute, signez-le.
debriefs-sign-or-not = Le signer ou le retirer
debriefs-open = Ouvrir la réponse { $number }
debriefs-newer = Voir les plus récentes
debriefs-older = Voir les plus anciennes
debriefs-marks = <b>Vos réponses après les visites</b>
debriefs-all-named = Signer mes prochaines réponses
debriefs-all-anonymous = Rester anonyme désormais
debriefs-all-private = Garder la suite pour moi
debriefs-reads-named = L’équipe lit cette réponse avec votre nom.
debriefs-reads-anonymous = L’équipe lit cette réponse à partir du soir, sans savoir de qui elle vient.
debriefs-reads-private = Vous seul·e lisez cette réponse.
debriefs-stays-signed = L’équipe a pu lire ces mots avec votre nom : pour dire la même chose sans lui, il faut d’autres mots.
debriefs-redo = Changer mes mots
debriefs-redo-nameless = L’écrire autrement, sans mon nom
debriefs-redo-prompt = Envoyez vos nouveaux mots : ils remplaceront ceux de cette réponse.
debriefs-redo-nameless-prompt = Envoyez d’autres mots : ils remplaceront cette réponse, et personne ne saura que c’est vous.
debriefs-redo-words = Ici, des mots sont attendus : envoyez un texte, ou annulez : /annuler
debriefs-leave = Laisser comme c’est
debriefs-list = Voir mes réponses
debriefs-gone = Cette réponse n’est plus là : rien n’a changé. Vos réponses : /carnet
debriefs-mail-question = • { $question }
debriefs-mail-reply = Quelques mots suffisent, sur les questions que vous voulez : répondez à ce courriel, l’équipe les notera pour vous.
debriefs-mail-tell = Quelques mots suffisent, sur les questions que vous voulez : dites-les à une personne de l’équipe, qui les notera pour vous. Une réponse à ce courriel n’arriverait à personne.
debriefs-mail-contact = { $contact }
debriefs-mail-read = Ils seront lus avec votre nom. Dites-le si vous préférez les garder pour vous.
debriefs-heard-open = Noter ce que dit cette personne des visites
debriefs-heard = De quelle visite vous parle <b>{ $name }</b> ?
debriefs-heard-none = Aucune visite n’est terminée : il n’y a encore rien à noter pour <b>{ $name }</b>.
debriefs-heard-about = <b>{ $name }</b> : { $what }
debriefs-heard-prompt = Envoyez ce qu’en dit <b>{ $name }</b>, avec son accord : ce sera lu avec son nom.
debriefs-heard-drop = Retirer la réponse { $number }
debriefs-heard-back = Choisir une autre visite
debriefs-heard-card = Revenir à la fiche
debriefs-heard-gone = Rien n’est noté : cette personne répond maintenant elle-même, ou ne vient plus.
debriefs-by-question = Lire par question
debriefs-by-theme = Lire par thème
debriefs-questions = <b>Les réponses, question par question</b>
debriefs-themes = <b>Les réponses, thème par thème</b>
debriefs-counted = { $what } ({ $count })
debriefs-numbered = { $number }. { $said }
debriefs-under = Thèmes : { $themes }
debriefs-see-one = Ouvrir { $number }
debriefs-before = Voir la page précédente
debriefs-after = Voir la page suivante
debriefs-all = Revenir aux réponses
debriefs-card-back = Revenir à la réponse
debriefs-file = Classer : { $theme }
debriefs-unfile = Ôter : { $theme }
debriefs-other-theme = Classer sous un autre thème
debriefs-theme-what = Sous quel thème la classer ? { $most } caractères au plus. Un thème déjà écrit est reconnu, avec ou sans accents.
debriefs-theme-bounds = Un thème de { $most } caractères au plus, s’il vous plaît.
debriefs-theme-most = Il y a déjà { $most } thèmes : choisissez parmi eux, ou ôtez-en un de toutes ses réponses.
debriefs-hid = Cette réponse n’est plus montrée. Son auteur·rice en sera averti·e.
debriefs-sheet = Recevoir le tableur
debriefs-sheet-caption = Les réponses telles que leurs auteur·rices les donnent à lire, une par ligne.
debriefs-column-day = Jour
debriefs-column-visit = Étape
debriefs-column-question = Question
debriefs-column-words = Réponse
debriefs-column-author = Signature
debriefs-column-themes = Thèmes
debriefs-leaves = Cette réponse est retirée des vôtres. L’équipe cessera de la lire d’ici trois soirs, en même temps que d’autres : retirée aussitôt, elle vous désignerait.
