signup-step-consent = Vos données
signup-step-membership = Appartenance au réseau
signup-step-code = Appartenance au réseau
signup-step-claim = Mot pour l’équipe
signup-step-name = Prénom et nom
signup-step-organisation = Organisation
signup-step-function = Qualité
signup-step-phone = Téléphone
signup-step-reason = Motivation
signup-step-nights = Nuits à l’hôtel
signup-step-sharing = Chambre partagée
signup-step-joins = Lieu de départ
signup-step-leaves = Lieu de retour
signup-step-needs = Besoins particuliers
signup-step-diet = Repas
signup-step-access = Accessibilité
signup-step-emergency = Contact d’urgence
signup-step-summary = Récapitulatif
signup-ask-membership =
    Le voyage est réservé aux membres du réseau ({ $network }).
    Écrivez votre adresse électronique professionnelle ou associative. Un code y sera envoyé.
signup-ask-code =
    Si l’adresse { $address } est celle d’un·e membre du réseau, un code à six chiffres lui est envoyé. Il est valable 15 minutes.
    Écrivez ce code ici. Rien reçu ? Regardez dans les indésirables, corrigez l’adresse, ou continuez sans code.
signup-ask-claim =
    L’équipe va vérifier que votre organisation fait partie du réseau. Expliquez en une phrase quel est votre lien avec elle.
    Ou faites-vous confirmer par un·e collègue déjà inscrit·e : le bot vous donne un lien à lui transmettre.
signup-ask-name = Écrivez votre prénom, puis votre nom, comme « Camille Martin ».
signup-ask-organisation = Pour quelle organisation venez-vous ? Écrivez son nom en entier.
signup-ask-function = En quelle qualité venez-vous ?
signup-ask-phone =
    À quel numéro vous joindre, par exemple si le car part sans vous ?
    Écrivez votre numéro, ou partagez votre contact avec le trombone de Telegram.
signup-ask-reason = Qu’espérez-vous trouver dans ce voyage ? Quelques mots suffisent.
signup-ask-nights = Cochez les nuits où vous dormirez à l’hôtel avec le groupe, puis validez.
signup-ask-sharing = Si vous souhaitez partager une chambre, écrivez avec qui.
signup-ask-joins = Où rejoindrez-vous le groupe ? Choisissez, ou écrivez un autre lieu.
signup-ask-leaves = Où quitterez-vous le groupe ? Choisissez, ou écrivez un autre lieu.
signup-ask-needs =
    Avez-vous un régime alimentaire ou un besoin d’accessibilité à signaler ?
    Ces réponses peuvent révéler votre état de santé ou vos convictions : elles ne sont demandées qu’avec votre accord. Seule l’équipe les lit avec votre nom, et elles sont effacées peu après le voyage.
signup-ask-diet = Que faut-il savoir pour vos repas : régime, allergie ?
signup-ask-access = De quoi avez-vous besoin pour participer pleinement : déplacements, audition, vue, repos ?
signup-ask-emergency =
    Qui prévenir en cas d’urgence ? Écrivez un nom et un numéro, ou partagez un contact.
    Assurez-vous que cette personne est d’accord.
signup-consent-yes = J’accepte et je continue
signup-quit = Quitter
signup-no-address = Je n’ai pas d’adresse de ce type
signup-membership-none = sans adresse du réseau
signup-code-again = Recevoir un autre code
signup-no-code = Continuer sans code
signup-vouch = Obtenir un lien pour un·e collègue
signup-function-elected = Élu·e
signup-function-officer = Agent·e
signup-function-association = Association
signup-function-citizen = Citoyen·ne
signup-function-other = Autre
signup-nights-none = aucune
signup-nights-every = toutes
signup-nights-set = Valider ces nuits
signup-nights-all = Toutes les nuits
signup-nights-no = Aucune nuit
signup-needs-yes = J’accepte de le préciser
signup-needs-no = Ne rien préciser
signup-needs-given = accord donné
signup-needs-none = rien à préciser
signup-summary = <b>Récapitulatif</b>
signup-summary-end = Confirmer vous inscrit et vous donne votre rang : rien ne compte avant.
signup-confirm = Confirmer mon inscription
signup-correct = Corriger une réponse
signup-which =
    <b>Corriger une réponse</b>
    Laquelle ?
signup-recap = Revenir au récapitulatif
signup-fix-membership = Corriger l’adresse
signup-fix-claim = Corriger le mot
signup-fix-name = Corriger le nom
signup-fix-organisation = Corriger l’organisation
signup-fix-function = Corriger la qualité
signup-fix-phone = Corriger le téléphone
signup-fix-reason = Corriger la motivation
signup-fix-nights = Corriger les nuits
signup-fix-sharing = Corriger la chambre
signup-fix-joins = Corriger le départ
signup-fix-leaves = Corriger le retour
signup-fix-needs = Corriger l’accord
signup-fix-diet = Corriger les repas
signup-fix-access = Corriger l’accessibilité
signup-fix-emergency = Corriger le contact
signup-sent = C’est confirmé : votre inscription est enregistrée.
signup-sent-review =
    C’est confirmé : votre inscription est enregistrée, et votre rang est celui de ce moment.
    L’équipe vérifie que vous faites partie du réseau, puis vous répond ici.
signup-proved = Votre adresse est vérifiée. Merci !
signup-resumed = Vous reprenez là où vous en étiez.
signup-code-wrong = Ce n’est pas le bon code. Relisez le dernier courriel reçu et écrivez ses six chiffres.
signup-code-unread = Aucun code n’a été reconnu dans ce message. Écrivez seulement les six chiffres reçus par courriel.
signup-code-spent = Ce code n’est plus valable (15 minutes, 5 essais). Demandez-en un autre.
signup-code-sent-again = Un autre code est demandé : seul le dernier compte.
signup-organisation-other = L’équipe vérifiera que vous faites partie de cette organisation.
signup-phone-other = Ce contact est celui d’une autre personne. Partagez le vôtre, ou écrivez votre numéro.
signup-words-please = Merci, mais le bot ne lit ici que du texte. Écrivez votre réponse, ou choisissez un bouton.
signup-mended = C’est corrigé. { $title } : <b>{ $value }</b>
signup-not-mended = Cette réponse ne se corrige pas en modifiant votre message. Utilisez « Revenir » ou le récapitulatif.
signup-answered-already = Cette question a déjà sa réponse. La question en cours est plus bas.
signup-paused =
    Votre inscription est en pause. Vos réponses sont gardées : reprenez quand vous voulez avec /inscription, jusqu’au { $day } inclus.
    Vous pouvez aussi les effacer.
signup-resume = Reprendre mon inscription
signup-erase-draft = Effacer mes réponses…
signup-erase-sure = Toutes vos réponses vont être effacées. Il faudra tout recommencer pour vous inscrire.
signup-erase-yes = Oui, tout effacer
signup-erased = Vos réponses sont effacées. Pour recommencer : /inscription
signup-correction-left = La correction est abandonnée : votre réponse reste celle d’avant.
signup-closed =
    Les inscriptions se sont terminées le { $day } au soir.
    Vous pouvez encore écrire à l’équipe : elle vous dira ce qui reste possible.
signup-closed-draft =
    Les inscriptions se sont terminées le { $day } au soir. Vos réponses n’ont pas été confirmées à temps : elles sont gardées, mais ne peuvent plus être envoyées.
    Vous pouvez écrire à l’équipe : elle vous dira ce qui reste possible.
signup-idle =
    Votre inscription au voyage « { $trip } » n’est pas confirmée. Vos réponses sont gardées : vous reprendrez là où vous en étiez.
    Les inscriptions se terminent le { $day } au soir. Vous ne recevrez pas d’autre rappel.
signup-vouch-forward =
    Transférez le message suivant à un·e collègue de votre organisation dont l’inscription est confirmée. Un bouton lui suffira.
signup-vouch-words =
    { $name } souhaite participer au voyage « { $trip } » pour « { $organisation } » et vous demande de confirmer qu’elle ou il en fait partie :
    { $link }
signup-proposed = D’après votre adresse : <b>{ $value }</b>
signup-me = C’est bien moi
signup-my-organisation = C’est bien mon organisation
signup-suggested = Proposé pour vous : <b>{ $value }</b>
signup-step-days = Jours de présence
signup-step-groups = Groupes
signup-step-absent = Étapes non suivies

signup-deadline-open = Les inscriptions sont ouvertes jusqu’au { $day } inclus.
signup-deadline-closed = Les inscriptions se sont terminées le { $day } au soir.
signup-deadline-moved-by = Date déplacée par { $name }.
signup-deadline-prompt = Écrivez le dernier jour d’inscription, par exemple { $example }. Ce jour est inclus. Rien ne change avant votre confirmation.
signup-deadline-unread = Cette date n’a pas été comprise. Écrivez-la comme 30/11/2023 ou 2023-11-30.
signup-deadline-past = Le { $day } est déjà passé. Pour fermer les inscriptions tout de suite, écrivez la date d’hier : { $yesterday }.
signup-deadline-late = Le { $day } tombe après la fin du voyage, le { $last }. Écrivez une date plus proche.
signup-deadline-same = La date limite est déjà le { $day } inclus. Écrivez une autre date.
signup-deadline-question =
    <b>Déplacer la date limite au { $day } inclus ?</b>
    Elle est fixée au { $old }.
signup-deadline-reopens = Les inscriptions sont closes : elles rouvriront aussitôt.
signup-deadline-closes = Les inscriptions sont ouvertes : elles fermeront aussitôt.
signup-deadline-later =
    { $days ->
        [one] Les inscriptions resteront ouvertes un jour de plus.
       *[other] Les inscriptions resteront ouvertes { $days } jours de plus.
    }
signup-deadline-sooner =
    { $days ->
        [one] Les inscriptions fermeront un jour plus tôt.
       *[other] Les inscriptions fermeront { $days } jours plus tôt.
    }
signup-deadline-stays-closed = Les inscriptions sont closes et le resteront.
signup-deadline-drafts =
    { $count ->
        [one] Un formulaire commencé n’est pas encore confirmé.
       *[other] { $count } formulaires commencés ne sont pas encore confirmés.
    }
signup-deadline-team = Le reste de l’équipe saura que vous l’avez déplacée. Ce qui a été confirmé avant la date limite reste valable.
signup-deadline-yes = Oui, la déplacer
signup-deadline-no = Ne rien changer
signup-deadline-done = La date limite d’inscription est maintenant le { $day } inclus. Si les infos pratiques citent l’ancienne date, demandez à la personne qui administre le bot de la corriger.
signup-deadline-told = { $name } a déplacé la date limite d’inscription : elle était fixée au { $old }, elle l’est maintenant au { $day } inclus.

signup-missing-open = Relancer les réponses manquantes
signup-missing-none = Rien ne manque : nuits, repas et lieux sont connus pour toutes les inscriptions confirmées.
signup-missing-heading = <b>Réponses manquantes des inscriptions confirmées</b>
signup-missing-line = { $title } : { $count }
signup-missing-apart =
    { $count ->
        [one] Le bot ne peut pas écrire à une de ces personnes : téléphonez-lui.
       *[other] Le bot ne peut pas écrire à { $count } de ces personnes : téléphonez-leur.
    }
signup-missing-send =
    { $count ->
        [one] Relancer une personne
       *[other] Relancer { $count } personnes
    }
signup-missing-sent =
    { $count ->
        [one] Une personne est relancée, une fois par jour au plus.
       *[other] { $count } personnes sont relancées, une fois par jour au plus.
    }
signup-missing-answer = Répondre : { $title }
signup-missing-asked = L’équipe prépare le voyage. Il manque à votre inscription : { $titles }.
signup-missing-asked-late = L’équipe prépare le voyage. Il manque à votre inscription : { $titles }. Écrivez-lui : elle notera votre réponse.

signup-start-hello =
    <b>{ $trip }</b>
    Bonjour, voici le bot du voyage. Organisateur : { $organiser }.
signup-start-when = { $period }, { $region }
signup-start-about =
    <b>{ $theme }</b>
    { $objective }
signup-start-audience = Pour qui : { $audience }
signup-start-deadline-open = Date limite d’inscription : { $day } inclus. L’inscription se fait ici, en quelques minutes.
signup-start-deadline-closed = Les inscriptions se sont terminées le { $day } au soir. Pour toute question, écrivez à l’équipe.
signup-start-member = Votre participation n’est pas encore confirmée. En attendant, vous pouvez voir les grandes lignes du programme ou écrire à l’équipe.
signup-start-participant =
    Vous faites partie de la délégation. { $days ->
        [one] Départ demain.
       *[other] Départ dans { $days } jours.
    }
signup-start-organiser =
    Vous faites partie de l’équipe du voyage. { $days ->
        [one] Départ demain.
       *[other] Départ dans { $days } jours.
    }
signup-start-during = Le voyage est en cours. Que cherchez-vous ?
signup-start-after = Le voyage est terminé. Merci d’en avoir été ou de vous y être intéressé·e ! Le programme reste consultable.
signup-start-as-participant = Vous voyez le bot comme un·e participant·e. Pour revenir : /organisation
