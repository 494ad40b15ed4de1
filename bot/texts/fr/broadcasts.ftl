broadcasts-heading = <b>Annonces</b>
broadcasts-none-yet = Aucune annonce n’est partie ni programmée.
broadcasts-new = Rédiger une annonce
broadcasts-see-all = Voir les annonces
broadcasts-line-waits = Prévue { $at } · { $words }
broadcasts-line-left = { $at } · { $words }
broadcasts-prompt = Envoyez ce que vous voulez annoncer : texte (gras, liens et listes sont gardés), photo, album, fichier, message vocal ou lieu.
broadcasts-prompt-variant = Envoyez le message à lire en { $tongue }. Il remplace celui qui existe dans cette langue.
broadcasts-composing = <b>Nouvelle annonce</b>
broadcasts-says = « { $words } »
broadcasts-says-in = { $tongue } : « { $words } »
broadcasts-carries = Avec : { $what }
broadcasts-nothing-yet = rien pour le moment
broadcasts-kind-text = un texte
broadcasts-kind-photo = { $count ->
        [one] une photo
       *[other] un album de { $count }
    }
broadcasts-kind-video = { $count ->
        [one] une vidéo
       *[other] un album de { $count }
    }
broadcasts-kind-document = { $count ->
        [one] un fichier
       *[other] { $count } fichiers
    }
broadcasts-kind-audio = { $count ->
        [one] un fichier audio
       *[other] { $count } fichiers audio
    }
broadcasts-kind-voice = un message vocal
broadcasts-kind-location = un lieu
broadcasts-kind-venue = un lieu
broadcasts-to = Pour : { $whom }
broadcasts-and = { " " }+ { "" }
broadcasts-everybody = tous·tes les participant·es
broadcasts-those = participant·es ({ $names }{ $more ->
        [0] {""}
       *[other] {" "}et { $more } de plus
    })
broadcasts-organisers = l’équipe
broadcasts-group-named = le groupe { $title }
broadcasts-nobody-yet = personne pour le moment
broadcasts-count =
    { $count ->
        [0] Personne ne la recevra par Telegram.
        [one] Une personne la recevra.
       *[other] { $count } personnes la recevront.
    }
broadcasts-count-left =
    { $count ->
        [one] Une autre n’est pas joignable par Telegram.
       *[other] { $count } autres ne sont pas joignables par Telegram.
    }
broadcasts-count-mailed =
    { $count ->
        [one] Une personne la recevra par courriel.
       *[other] { $count } personnes la recevront par courriel.
    }
broadcasts-leaves = Envoi : { $when }
broadcasts-at-once = dès la confirmation
broadcasts-rings-now = Urgente : elle sonne même aux heures calmes.
broadcasts-rings-later = Ordinaire : aux heures calmes, elle attend.
broadcasts-asks = Réponse : { $what }
broadcasts-asks-nothing = aucun bouton
broadcasts-repeats = Répétée après { $minutes } min, deux fois au plus, à qui ne l’a pas vue.
broadcasts-preview = Voir l’aperçu
broadcasts-rewrite = Réécrire
broadcasts-variant = Ajouter : { $tongue }
broadcasts-whom = Choisir à qui
broadcasts-when = Choisir l’heure
broadcasts-make-urgent = Rendre urgente
broadcasts-make-ordinary = Rendre ordinaire
broadcasts-ask = Choisir la réponse
broadcasts-repeat = Répéter
broadcasts-repeat-by-itself = Relancer plus tard…
broadcasts-repeating = C’est noté : dans { $minutes } min, puis une fois encore, à qui n’aura pas répondu.
broadcasts-drop = Abandonner
broadcasts-back = Revenir à l’annonce
broadcasts-ask-what = Que demander sous l’annonce ?
broadcasts-ask-seen = Un bouton « Vu »
broadcasts-ask-coming = Je viens / Je ne viens pas
broadcasts-ask-own = D’autres réponses…
broadcasts-ask-none = Rien
broadcasts-own-prompt = Envoyez de deux à quatre réponses, une par ligne ou séparées par « / ». 30 caractères au plus chacune.
broadcasts-own-again = Il faut de deux à quatre réponses différentes, de 30 caractères au plus, une par ligne ou séparées par « / ».
broadcasts-repeat-what = Après combien de minutes la redire à qui n’a pas répondu ? Deux fois au plus ; ensuite, vous recevrez la liste des personnes à appeler.
broadcasts-delay = { $minutes ->
        [0] Ne pas répéter
       *[other] Après { $minutes } min
    }
broadcasts-when-what = Quand doit-elle partir ? Choisissez, ou envoyez une heure : 14h15, demain 8h, 26/03 14h15, +20.
broadcasts-when-again = Cette heure n’est pas comprise, ou elle est passée. Exemples : 14h15, demain 8h, 26/03 14h15, +20.
broadcasts-now = Dès la confirmation
broadcasts-at = { $at }
broadcasts-whom-what = <b>À qui ?</b> Les critères se cumulent : dans un même critère, l’un ou l’autre ; entre critères, tous à la fois.
broadcasts-all = Tout le monde
broadcasts-none = Sans participant·es
broadcasts-by-entries = Par étape
broadcasts-by-organisations = Par organisation
broadcasts-by-functions = Par qualité
broadcasts-by-legs = Par trajet
broadcasts-by-elsewhere = Qui voyage autrement
broadcasts-by-unseen = Qui n’a pas vu une annonce
broadcasts-by-away = Les seul·es injoignables par Telegram
broadcasts-also-organisers = L’équipe
broadcasts-also-group = Le groupe
broadcasts-unreached = Voir les injoignables
broadcasts-back-whom = Revenir au choix
broadcasts-choose-entries = Les personnes attendues à ces étapes :
broadcasts-choose-legs = Les personnes attendues à ces trajets :
broadcasts-choose-organisations = Les personnes de ces organisations :
broadcasts-choose-functions = Les personnes qui viennent comme :
broadcasts-choose-elsewhere = Les personnes qui font un autre trajet :
broadcasts-no-values = Il n’y a rien à choisir ici.
broadcasts-function-elected = élu·es
broadcasts-function-officer = agent·es
broadcasts-elsewhere-joins = rejoignent ailleurs
broadcasts-elsewhere-leaves = repartent d’ailleurs
broadcasts-unseen-named = sans réponse à une annonce
broadcasts-away-named = injoignables par Telegram
broadcasts-owing-what = Les personnes qui n’ont pas répondu à :
broadcasts-owing-none = Aucune annonce ne demande de réponse.
broadcasts-before = Voir la page précédente
broadcasts-after = Voir la page suivante
broadcasts-preview-in = En { $tongue } :
broadcasts-confirm = <b>Voici ce qui sera reçu.</b>
broadcasts-nobody = Choisissez d’abord à qui l’envoyer.
broadcasts-nobody-reached = Telegram n’atteint aucune de ces personnes. Appelez-les, ou écrivez-leur.
broadcasts-send = Envoyer ({ $count })
broadcasts-send-later = Programmer ({ $count })
broadcasts-edit = Modifier
broadcasts-dropped = Cette annonce n’est plus en préparation.
broadcasts-unsupported = Cela ne peut pas être annoncé. Envoyez un texte, une photo, un album, un fichier, un message vocal ou un lieu.
broadcasts-too-long = C’est trop long : { $most } caractères au plus, pour qu’on puisse encore corriger.
broadcasts-seen = Vu
broadcasts-coming = Je viens
broadcasts-not-coming = Je ne viens pas
broadcasts-question-seen = Avez-vous vu ce message ?
broadcasts-question = Votre réponse :
broadcasts-nudge-seen = L’équipe attend que vous ayez vu ce message.
broadcasts-nudge = L’équipe attend votre réponse.
broadcasts-thanks = C’est noté, merci.
broadcasts-answered = C’est noté : { $answer }
broadcasts-only-preview = C’est un aperçu : rien n’est envoyé.
broadcasts-notice = L’équipe a corrigé ce message.
broadcasts-corrected = <i>Corrigé</i>
broadcasts-withdrawn = <i>Annonce retirée par l’équipe</i>
broadcasts-leaving = <b>Annonce en cours d’envoi</b>
broadcasts-state-scheduled = <b>Annonce programmée</b>
broadcasts-state-sent = <b>Annonce envoyée</b>
broadcasts-state-corrected = <b>Annonce corrigée</b>
broadcasts-state-withdrawn = <b>Annonce retirée</b>
broadcasts-state-cancelled = <b>Annonce annulée</b>
broadcasts-bar = { $bar } { $percent } %
broadcasts-got = Reçue : { $got } sur { $everybody }
broadcasts-count-waiting = en attente : { $count }
broadcasts-count-blocked = bot bloqué : { $count }
broadcasts-count-refused = refusés : { $count }
broadcasts-count-absent = sans Telegram : { $count }
broadcasts-count-corrected = Corrigée chez { $count }
broadcasts-in-group = Envoyée aussi au groupe
broadcasts-taken-back = Retirée chez { $done } sur { $got }
broadcasts-seen-by = Vue : { $seen } sur { $got }
broadcasts-answer = { $answer } : { $count }
broadcasts-no-answer = sans réponse : { $count }
broadcasts-missing = <b>Il manque</b>
broadcasts-to-phone = <b>À appeler</b>
broadcasts-person = • { $name } : { $phone }
broadcasts-person-away = • { $name } : { $phone } (téléphone seul)
broadcasts-person-mailed = • { $name } : { $phone }, { $email }
broadcasts-unnamed = sans nom
broadcasts-no-phone = pas de téléphone
broadcasts-copy = Copier : { $name }
broadcasts-more =
    { $count ->
        [one] … et une autre
       *[other] … et { $count } autres
    }
broadcasts-nudge-button =
    { $count ->
        [one] Relancer cette personne
       *[other] Relancer ces { $count } personnes
    }
broadcasts-nudged =
    { $count ->
        [0] Rien n’est parti : personne à relancer, ou relance faite il y a moins de deux minutes.
        [one] Une personne est relancée.
       *[other] { $count } personnes sont relancées.
    }
broadcasts-see-missing = Voir qui manque
broadcasts-see-answers = Voir les réponses
broadcasts-correct = Corriger…
broadcasts-withdraw = Retirer…
broadcasts-back-live = Revenir au suivi
broadcasts-list-missing = <b>Il manque ({ $count })</b>
broadcasts-list-answers = <b>Réponses ({ $count })</b>
broadcasts-list-away = <b>Injoignables par Telegram ({ $count })</b>
broadcasts-answered-line = • { $name } : { $answer }
broadcasts-call = <b>À appeler</b>
broadcasts-call-since = « { $words } », envoyée le { $at } :
broadcasts-call-nobody = Personne pour le moment.
broadcasts-call-button = Voir qui appeler ({ $count })
broadcasts-fix-which = Quelle langue corriger ?
broadcasts-fix-in = Corriger : { $tongue }
broadcasts-fix-prompt = Envoyez le message corrigé. Un texte remplace le texte ou la légende.
broadcasts-fix-confirm =
    <b>Voici le message corrigé.</b>
    { $count ->
        [one] Il sera changé chez une personne, avec un court avis.
       *[other] Il sera changé chez { $count } personnes, avec un court avis.
    }
broadcasts-fix-confirm-reply =
    <b>Voici le message corrigé.</b>
    { $count ->
        [one] Le premier ne peut pas être changé : celui-ci lui répondra, chez une personne.
       *[other] Le premier ne peut pas être changé : celui-ci lui répondra, chez { $count } personnes.
    }
broadcasts-fix-yes = Corriger ({ $count })
broadcasts-withdraw-what =
    <b>Retirer cette annonce ?</b>
    { $count ->
        [one] Elle sera effacée chez une personne, ou barrée si Telegram ne l’efface plus.
       *[other] Elle sera effacée chez { $count } personnes, ou barrée si Telegram ne l’efface plus.
    } Ce qui n’est pas parti ne partira pas.
broadcasts-withdraw-yes = Oui, la retirer
broadcasts-cancel = Annuler l’envoi
broadcasts-cancelled = L’envoi est annulé : rien n’est parti.
