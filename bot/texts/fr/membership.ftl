membership-address-none = Aucune adresse électronique n’a été trouvée dans ce message. Écrivez-la seule, comme prenom.nom@ville.fr.
membership-address-accent = Une adresse n’a pas d’accent avant le @. Corrigez-la, par exemple helene.martin@ville.fr.
membership-address-wrong = Cette adresse n’est pas complète ou contient une faute de frappe. Écrivez-la comme prenom.nom@ville.fr, sans espace.
membership-too-many = Plusieurs codes ont déjà été demandés. Attendez une heure avant d’en demander un autre, ou continuez sans code : l’équipe examinera votre demande.
membership-too-many-wrong = Trop de codes faux ont été saisis cette semaine. Continuez sans code : l’équipe examinera votre demande.
membership-busy = Trop de codes sont demandés en ce moment. Réessayez dans une heure, ou continuez sans code : l’équipe examinera votre demande.
membership-no-mail = Les codes par courriel ne sont pas disponibles pour ce voyage : l’équipe examinera votre demande.
membership-vouch =
    <b>{ $name }</b> vous demande de confirmer que vous faites partie de la même organisation, « { $organisation } », pour pouvoir s’inscrire au voyage.
    Confirmez seulement si vous connaissez cette personne.
membership-vouch-yes = Confirmer
membership-vouch-no = Ne pas confirmer
membership-vouch-done = Merci ! Vous avez confirmé { QUE($name) }{ $name } fait partie de votre organisation.
membership-vouch-left = C’est noté : vous n’avez rien confirmé.
membership-vouch-refused = Ce lien n’est pas utilisable ici. Il ne sert qu’une fois, et seulement à une personne de la même organisation dont l’inscription est confirmée et l’appartenance vérifiée.
membership-you-vouched = Un·e collègue a confirmé que vous faites partie de « { $organisation } ».
membership-you-vouched-draft = Un·e collègue a confirmé que vous faites partie de « { $organisation } ». Il vous reste à terminer votre inscription.
membership-address-several = Plusieurs adresses ont été trouvées dans ce message. Écrivez seulement la vôtre, comme prenom.nom@ville.fr.
membership-vouch-told =
    <b>{ $by }</b> atteste { QUE($name) }<b>{ $name }</b> fait partie de « { $organisation } ».
    Tant que vous ne l’avez pas confirmé, { $name } ne peut attester pour personne.
membership-vouch-sure = C’est un·e membre : le confirmer

membership-mail-subject = { $code } : votre code pour « { $trip } »
membership-mail-hello = Bonjour, voici le code qui confirme votre adresse pour l’inscription à « { $trip } » :
membership-mail-code = { $code }
membership-mail-until = Envoyez ce code dans la conversation Telegram avec @{ $bot }, avant { $hour } (heure de { $city }). Si vous en avez reçu plusieurs, utilisez le dernier.
membership-mail-not-you = Vous n’avez rien demandé ? Ignorez ce message. Ne donnez ce code à personne : l’équipe ne vous le demandera jamais.
membership-mail-signed = { $who }

membership-review-head = <b>Une appartenance au réseau à vérifier</b>
membership-review-who = Qui : <b>{ $name }</b>
membership-review-organisation = Organisation indiquée : { $organisation }
membership-review-address = Adresse donnée, sans code : { $address }
membership-review-address-proved = Adresse vérifiée par un code : { $address }
membership-review-word = Son mot : { $word }
membership-review-doubt-used = L’adresse a bien reçu le code, mais elle sert déjà à une autre inscription.
membership-review-doubt-roster = L’adresse a bien reçu le code, mais elle n’est plus dans la liste des membres.
membership-review-doubt-other = Une adresse a bien reçu le code, mais pour une autre organisation que celle qui est indiquée.
membership-review-matches = Dans la liste des membres :
membership-review-match = • { $organisation }
membership-review-match-member = • { $organisation }, où figure { $name }
membership-review-no-match = Rien de semblable dans la liste des membres.
membership-review-accept = Accepter : { $organisation }
membership-review-written = Accepter sous le nom indiqué
membership-review-refuse = Refuser
membership-review-ask = Poser une question
membership-review-refuse-prompt = Pourquoi refuser la demande { DE($name) }<b>{ $name }</b> ? Envoyez le motif : la personne le lira.
membership-review-refuse-bare = Refuser sans motif
membership-review-back = Revenir à la demande
membership-review-ask-prompt = Envoyez votre question à <b>{ $name }</b>. Sa réponse arrivera ici.
membership-review-too-long = Envoyez le motif en un seul message, de { $most } caractères au plus.
membership-review-asked = Votre question à { $name } est partie. Sa réponse arrivera ici.
membership-review-unreachable = { $name } n’est pas joignable par le bot : la question n’est pas partie.
membership-review-unreachable-phone = { $name } n’est pas joignable par le bot : la question n’est pas partie. Téléphone : { $phone }
membership-review-somebody = l’équipe
membership-review-accepted = Appartenance au réseau acceptée par { $by } : <b>{ $name }</b> ({ $organisation }).
membership-review-vouched = Appartenance au réseau confirmée par un·e collègue, { $by } : <b>{ $name }</b> ({ $organisation }).
membership-review-refused = Appartenance au réseau refusée par { $by } : <b>{ $name }</b>.
membership-review-reason = Motif : { $reason }
membership-review-again = Reprendre l’examen
membership-review-gone = { $name } ne demande plus à s’inscrire : il n’y a rien à décider.
membership-review-stands = Inscription : { $status }
membership-review-question = <b>{ $name }</b>, de l’équipe, a une question sur votre inscription. Répondez ici : votre prochain message lui parviendra.
membership-review-you-accepted = L’équipe a vérifié votre appartenance au réseau : vous êtes membre au titre de « { $organisation } ».
membership-review-you-refused = L’équipe n’a pas pu confirmer votre appartenance au réseau : votre inscription n’est pas retenue.
membership-review-you-reason = Motif : { $reason }
membership-review-you-next = Si c’est une erreur, écrivez à l’équipe : elle peut reprendre l’examen de votre demande.
membership-review-you-again = L’équipe reprend l’examen de votre inscription. Vous recevrez sa décision ici.
membership-review-decide = Examiner la demande
membership-review-others = Voir les demandes à étudier

membership-roster-preview = <b>Ce que ce fichier changerait à la liste des membres</b>
membership-roster-gone =
    { $count ->
        [one] Une organisation n’y serait plus :
       *[other] { $count } organisations n’y seraient plus :
    }
membership-roster-changed =
    { $count ->
        [one] Une organisation changerait de nom ou de domaine :
       *[other] { $count } organisations changeraient de nom ou de domaine :
    }
membership-roster-added =
    { $count ->
        [one] Une organisation s’ajouterait :
       *[other] { $count } organisations s’ajouteraient :
    }
membership-roster-name = • { $name }
membership-roster-more =
    { $count ->
        [one] … et une autre
       *[other] … et { $count } autres
    }
membership-roster-people = Personnes nommées : { $added } de plus, { $gone } de moins.
membership-roster-choose =
    { $count ->
        [one] Rien n’est encore changé. La liste compterait une organisation ; elle remplacerait l’actuelle en entier.
       *[other] Rien n’est encore changé. La liste compterait { $count } organisations ; elle remplacerait l’actuelle en entier.
    }
membership-roster-apply = Remplacer la liste
membership-roster-drop = Abandonner ce fichier
membership-roster-nothing = Ce fichier dit la même chose que la liste actuelle des membres : rien à changer.
membership-roster-applied = La liste des membres est remplacée. Organisations : { $organisations }, domaines : { $domains }, personnes nommées : { $people }.
membership-roster-stale = La liste des membres a changé entre-temps : rien n’a été remplacé. Envoyez de nouveau le fichier pour voir la différence.
membership-roster-dropped = Fichier abandonné : la liste des membres n’a pas changé.
membership-roster-confirm = Remplacer la liste des membres ?
