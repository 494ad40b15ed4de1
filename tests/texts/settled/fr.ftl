group-offer = Bonjour ! Ce groupe est-il celui des participant·es du voyage ? Une fois le groupe lié, tout le monde peut y consulter le programme.
forms-use-buttons = Pour répondre, touchez l’un des boutons ci-dessous.
transfers-import-choose =
    { $people ->
        [0] Rien n’est encore changé.
        [one] Rien n’est encore changé. Si vous prévenez, une personne recevra un message.
       *[other] Rien n’est encore changé. Si vous prévenez, { $people } personnes recevront un message.
    }
privacy-short-why = Vos réponses servent à préparer le voyage, et à rien d’autre.
privacy-short-readers = Seule l’équipe du voyage les lit ; l’hôtel et le car n’en reçoivent que le nécessaire, le traiteur les régimes sans les noms.
privacy-notice-why = Vos données servent au voyage « { $trip } » ({ $period }), et à rien d’autre. Aucun refus n’est décidé par une machine seule.
signup-closed =
    Les inscriptions se sont terminées le { $day } au soir.
    Vous pouvez encore écrire à l’équipe : elle vous dira ce qui reste possible.
signup-closed-draft =
    Les inscriptions se sont terminées le { $day } au soir. Vos réponses n’ont pas été confirmées à temps : elles sont gardées, mais ne peuvent plus être envoyées.
    Vous pouvez écrire à l’équipe : elle vous dira ce qui reste possible.
signup-start-deadline-closed = Les inscriptions se sont terminées le { $day } au soir. Pour toute question, écrivez à l’équipe.
signup-deadline-closed = Les inscriptions se sont terminées le { $day } au soir.
enrolment-signups-closed = Les inscriptions se sont terminées le { $day } au soir.
changes-field-fixed = horaire impératif
programme-fixed = Horaire impératif : on ne pourra pas nous attendre.
group-admission-lacking-here = Pour gérer l’entrée dans ce groupe, il manque au bot : { $rights }. Un·e administrateur·rice peut accorder ces droits dans les réglages du groupe ; le bot reprendra ensuite seul.
privacy-why-presence = gérer l’accès au groupe des participant·es
enrolment-status-told-private = { $title } : réponse modifiée
programme-title-cancelled = Annulé : <s>{ $title }</s>
programme-outline-line-cancelled = { $half } · Annulé : <s>{ $title }</s> ({ $what })
programme-pocket-entry-cancelled = <b>{ $when }</b> · Annulé : <s>{ $title }</s>
people-errors-unknown = La commande « { $word } » n’existe pas ou ne vous est pas ouverte.
signup-ask-membership =
    Le voyage est réservé aux membres du réseau ({ $network }).
    Écrivez votre adresse électronique professionnelle ou associative. Un code y sera envoyé.
signup-start-audience = Pour qui : { $audience }
signup-summary-end = Confirmer vous inscrit et vous donne votre rang : rien ne compte avant.
forms-too-long = Votre réponse compte { $length } caractères ; la limite est de { $most }. Raccourcissez-la, puis renvoyez-la.
membership-vouch-refused = Ce lien n’est pas utilisable ici. Il ne sert qu’une fois, et seulement à une personne de la même organisation dont l’inscription est confirmée et l’appartenance vérifiée.
membership-review-doubt-other = Une adresse a bien reçu le code, mais pour une autre organisation que celle qui est indiquée.
checks-roster-none = Elle est vide : aucune adresse ne sera reconnue.
dates-period = du { $starts } au { $ends }
desk-heading = <b>Espace de l’équipe</b>
buttons-organisation = Ouvrir l’espace de l’équipe
enrolment-corrected-for-you = L’équipe a corrigé votre inscription : { $fields }. Pour la relire : /statut
enrolment-signups-withdrawn-for-you = L’équipe a enregistré votre désistement. Si c’est une erreur, écrivez-lui : /equipe
enrolment-signups-proof-organiser = admise par l’équipe
seats-mission-standing-seated = Ma place est confirmée par l’équipe du voyage.
seats-mission-answer = Réponse de l’employeur ou de l’organisation
signup-step-function = Qualité
signup-fix-function = Corriger la qualité
signup-ask-function = En quelle qualité venez-vous ?
people-ask-function = En quelle qualité vient cette personne ?
privacy-field-function = Qualité
enrolment-participants-column-role = Qualité
seats-waiting-function = Qualité : { $function }
signup-step-reason = Motivation
signup-fix-reason = Corriger la motivation
privacy-line-reason = motivation
enrolment-participants-column-reason = Motivation
enrolment-signups-says-reason = Motivation : { $said }
signup-step-membership = Appartenance au réseau
membership-review-head = <b>Une appartenance au réseau à vérifier</b>
enrolment-signups-card-proof = Appartenance au réseau : { $proof }
privacy-line-membership = appartenance au réseau
privacy-line-letters = messages à l’équipe
documents-sheet-not-a-ref = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une référence (lettres sans accent, chiffres, - _ . et 40 caractères au plus).
tripfile-twice = { $where } : une autre étape porte déjà cette référence.
membership-address-none = Aucune adresse électronique n’a été trouvée dans ce message. Écrivez-la seule, comme prenom.nom@ville.fr.
membership-address-several = Plusieurs adresses ont été trouvées dans ce message. Écrivez seulement la vôtre, comme prenom.nom@ville.fr.
enrolment-status-waiting =
    <b>{ $place ->
        [1] Vous êtes en tête de la liste d’attente.
       *[other] Vous êtes { $place }ᵉ sur la liste d’attente.
    }</b>
    Si une place se libère pour vous, le bot vous la propose ici.
seats-place =
    { $place ->
        [1] Vous êtes en tête de la liste d’attente.
       *[other] Vous êtes { $place }ᵉ sur la liste d’attente.
    }
people-help-does-statut = où en est votre inscription ; la corriger, vous désister
people-help-does-inscription = vous inscrire au voyage, ou reprendre là où vous vous êtes arrêté·e
people-help-does-oublier = effacer vos données
people-help-does-carnet = ce que vous retenez des visites, à relire ou à changer
enrolment-signups-open-left = Voir les désistements et refus ({ $count })
signup-step-joins = Lieu de départ
signup-step-leaves = Lieu de retour
broadcasts-leaves = Envoi : { $when }
seats-waiting-nobody-over = Aucune place n’est proposée : les propositions s’arrêtent à la fin du { $day }, et il faut six heures au moins pour répondre. Vous pouvez attribuer une place à la personne de votre choix.
cards-day = <b>Aujourd’hui, { $day }</b>
desk-people =
    { $people ->
        [one] { $people } personne a ouvert le bot
       *[other] { $people } personnes ont ouvert le bot
    }, dont { $coming ->
        [one] { $coming } participant·e
       *[other] { $coming } participant·es
    } et { $organisers ->
        [one] { $organisers } membre de l’équipe
       *[other] { $organisers } membres de l’équipe
    }
people-ask-phone = À quel numéro l’équipe peut-elle joindre cette personne ? Donnez le sien, ou le vôtre si vous transmettez les messages. Telegram ne lui est pas nécessaire.
people-ask-name = Quels sont son prénom et son nom ?
people-ask-organisation = De quelle organisation vient-elle ?
people-mine-none = Vous n’avez inscrit personne, ou ces personnes gèrent maintenant elles-mêmes leur inscription.
people-told-claimed = L’inscription { DE($name) }<b>{ $name }</b>, saisie par quelqu’un d’autre, est maintenant gérée par la personne elle-même.
people-preferences-quiet-why = Pendant ces heures, seuls arrivent les réponses à vos messages et les rappels de ce qui commence avant leur fin.
people-preferences-set-quiet = Calme { $hours }
people-errors-unexpected-file = Cet envoi n’a pas été pris en compte. Pour le transmettre à l’équipe : /equipe
people-errors-stale = Ce bouton n’est plus valable. Renvoyez la commande pour en avoir un autre.
signup-ask-nights = Cochez les nuits où vous dormirez à l’hôtel avec le groupe, puis validez.
signup-ask-phone =
    À quel numéro vous joindre, par exemple si le car part sans vous ?
    Écrivez votre numéro, ou partagez votre contact avec le trombone de Telegram.
forms-optional = { $title } (facultatif)
forms-use = Utiliser « { $value } »
signup-mended = C’est corrigé. { $title } : <b>{ $value }</b>
signup-code-spent = Ce code n’est plus valable (15 minutes, 5 essais). Demandez-en un autre.
signup-idle =
    Votre inscription au voyage « { $trip } » n’est pas confirmée. Vos réponses sont gardées : vous reprendrez là où vous en étiez.
    Les inscriptions se terminent le { $day } au soir. Vous ne recevrez pas d’autre rappel.
group-admission-declined = <b>{ $name }</b> a demandé à rejoindre le groupe sans inscription confirmée. Le bot lui a répondu comment s’inscrire et a refusé la demande. Vous n’en serez averti·e qu’une fois.
group-admission-coming =
    { $count ->
        [one] Une personne inscrite ou de l’équipe : { $names }
       *[other] { $count } personnes inscrites ou de l’équipe : { $names }
    }
programme-today-nothing-left = Plus rien n’est prévu au programme.
programme-today-meeting-begun = <b>Le rendez-vous était à { $at }</b>
programme-today-meeting-at-begun = <b>Le rendez-vous était à { $at }</b> : { $where }
buttons-prochain = Voir la prochaine étape
buttons-poche = Tout recevoir hors connexion
people-help-does-aujourdhui = le programme du jour
desk-undo-quiet = Rétablir sans prévenir
desk-undo-tell = Rétablir et prévenir
desk-seeing = Vous voyez maintenant chaque écran comme un·e participant·e. Pour revenir : /organisation
membership-review-written = Accepter sous le nom indiqué
membership-review-too-long = Envoyez le motif en un seul message, de { $most } caractères au plus.
membership-review-question = <b>{ $name }</b>, de l’équipe, a une question sur votre inscription. Répondez ici : votre prochain message lui parviendra.
enrolment-choose = Rien n’est encore changé. Les personnes ajoutées sont admises par vous, sans compte Telegram. Leur rang est celui de la date indiquée dans le fichier, sinon celui d’aujourd’hui. Une case vide laisse la réponse actuelle.
enrolment-participants-column-joins = Lieu de départ
enrolment-participants-column-leaves = Lieu de retour
enrolment-signups-says-joins = Lieu de départ : { $said }
enrolment-signups-says-leaves = Lieu de retour : { $said }
enrolment-status-again = Me réinscrire
enrolment-status-refused =
    Votre inscription n’a pas été acceptée.
    Si c’est une erreur, écrivez à l’équipe.
enrolment-status-refused-reason =
    Votre inscription n’a pas été acceptée. Motif : { $reason }
    Si c’est une erreur, écrivez à l’équipe.
enrolment-status-left = C’est fait : vous ne faites plus partie du voyage. Merci d’avoir prévenu l’équipe.
people-ceded = <b>{ $name }</b> a pris votre place. Votre inscription est close. Merci d’avoir prévenu l’équipe.
team-received = Votre message est transmis à l’équipe. La réponse arrivera ici.
team-prompt =
    <b>Écrire à l’équipe</b>
    Envoyez votre message : texte, photo, fichier, message vocal ou position. La réponse de l’équipe arrivera ici.
team-unsupported = Ce type de message ne peut pas être transmis. Envoyez un texte, une photo, un fichier, un message vocal ou une position.
group-refusals-lacking = Le groupe <b>{ $title }</b> a refusé une action du bot. Vérifiez que le bot y est toujours et qu’il en est administrateur.
signup-deadline-done = La date limite d’inscription est maintenant le { $day } inclus. Si les infos pratiques citent l’ancienne date, demandez à la personne qui administre le bot de la corriger.
privacy-keep-words = { $days } jours après l’envoi pour le texte ; pour la trace de l’envoi, { $traces } jours, ou aussi longtemps que le compte si elle évite un second envoi
privacy-field-source = Lien suivi
transfers-papers-gone-mission = Cette lettre ne peut plus être établie : l’inscription n’existe plus ou n’est plus la vôtre. Pour voir où vous en êtes : /statut
seats-mission-issued = Document préparé le { $date } par le service d’inscription du voyage.
cli-exported = Fichier écrit : { $path } (version { $version } du programme)
cli-participants-exported = Fichier écrit : { $path }
cli-attendance-exported = Fichier écrit : { $path }
cli-carnet-exported = { $count ->
    [0] Fichier écrit : { $path } (rien n’y est encore dit)
    [one] Fichier écrit : { $path } (une réponse)
   *[other] Fichier écrit : { $path } ({ $count } réponses)
}
cli-debriefs-exported = { $count ->
    [one] Fichier écrit : { $path } (une réponse)
   *[other] Fichier écrit : { $path } ({ $count } réponses)
}
enrolment-invite-written = Fichier écrit : { $path }
cli-purging = Recherche des données arrivées à échéance
cli-left = Rien n’a changé.
checks-trip-mend = Corrigez le fichier indiqué dans TRIP_FILE.
checks-mail-account-mend = Vérifiez le nom et le mot de passe dans SMTP_URL (caractères spéciaux : %40 pour @). Si le serveur le demande, ajoutez-y « ?starttls=true ».
checks-mail-tls-mend = Vérifiez le certificat du serveur, le port, et le choix entre « smtps:// » et « ?starttls=true ».
checks-roster-good = Organisations : { $organisations } ; domaines : { $domains } ; personnes nommées : { $people }.
checks-roster-mute =
    { $organisations ->
        [one] Une organisation, mais ni domaine ni adresse : aucun code ne peut partir.
       *[other] { $organisations } organisations, mais ni domaine ni adresse : aucun code ne peut partir.
    }
documents-sheet-unknown-column = La colonne « { $column } » est ignorée : ce nom n’est pas connu.
documents-sheet-to-come = Ligne { $row }, colonne { $column } : « { $said } » est une date à venir.
documents-sheet-not-an-hour = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une heure (par exemple 9 h 30).
tripfile-wrong = { $where } : cette valeur ne convient pas. Comparez avec le fichier d’exemple livré avec le bot, voyage-2024.toml.
signup-proposed = D’après votre adresse : <b>{ $value }</b>
signup-me = C’est bien moi
signup-my-organisation = C’est bien mon organisation
enrolment-signups-tally-seated =
    { $count ->
        [one] { $count } confirmée
       *[other] { $count } confirmées
    }
enrolment-signups-tally-review =
    { $count ->
        [one] { $count } à étudier
       *[other] { $count } à étudier
    }
signup-function-elected = Élu·e
team-journal-did-admission-take-out = retrait du groupe
team-journal-did-admission-approve = entrée dans le groupe acceptée
team-journal-did-changed-the-organisation = changement d’organisation accepté
team-journal-as-written = sous le nom indiqué
team-journal-as-member = au titre de « { $organisation } »
seats-mission-to = À l’attention de :
seats-mission-organiser = Organisateur
buttons-oublier = Effacer mes données…
privacy-forget-yes = Effacer toutes mes données
cli-aborted = Abandonné.
cli-ask = { $question } [o/N] :
cli-usage-choice = { $name } : « { $value } » n’est pas possible. Choix possibles :
faults-absent = ce fichier n’existe pas
tripfile-line-date = Ligne { $line } : écrivez la date comme 2024-03-25.
