enrolment-correcting-open = Corriger une réponse
enrolment-correcting-write-open = Écrire à cette personne
enrolment-correcting-back = Revenir à la fiche
enrolment-correcting-which =
    <b>Corriger une réponse { DE($name) }{ $name }</b>
    Laquelle ? La personne lira ce que vous avez corrigé.
enrolment-correcting-ask =
    <b>{ $name } : { $title }</b>
    Choisissez un bouton, ou écrivez la réponse.
enrolment-correcting-done = C’est corrigé, et { $name } en est prévenu·e.
enrolment-correcting-done-untold = C’est corrigé. { $name } ne reçoit pas les messages du bot : prévenez cette personne.
enrolment-correcting-told = <b>{ $name }</b>, de l’équipe, a corrigé votre inscription.
enrolment-correcting-write = Envoyez votre message à <b>{ $name }</b>. Sa réponse arrivera ici.
enrolment-correcting-written = Votre message à { $name } est parti.

enrolment-preview = <b>Ce que cette liste changerait aux inscriptions</b>
enrolment-counts = Ajoutées : { $added } · Corrigées : { $corrected } · Déjà là : { $same } · Laissées de côté : { $aside }
enrolment-added = + { $name } ({ $organisation })
enrolment-corrected = ~ { $name } : { $fields }
enrolment-field = { $field } : { $was } → { $now }
enrolment-aside = – { $name }, laissée de côté : { $status }
enrolment-more =
    { $count ->
        [one] … et une autre personne
       *[other] … et { $count } autres personnes
    }
enrolment-choose = Rien n’est encore changé. Les personnes ajoutées sont admises par vous, sans compte Telegram. Leur rang est celui de la date indiquée dans le fichier, sinon celui d’aujourd’hui. Une case vide laisse la réponse actuelle.
enrolment-yes = Importer cette liste
enrolment-nothing = Cette liste ne change rien aux inscriptions.
enrolment-done = <b>La liste est importée.</b>
enrolment-done-seated =
    { $count ->
        [one] Une inscription confirmée
       *[other] { $count } inscriptions confirmées
    }
enrolment-done-waiting =
    { $count ->
        [one] Une personne en liste d’attente
       *[other] { $count } personnes en liste d’attente
    }
enrolment-done-corrected =
    { $count ->
        [one] Une inscription corrigée
       *[other] { $count } inscriptions corrigées
    }
enrolment-dropped = Fichier abandonné : les inscriptions n’ont pas changé.
enrolment-stale = Les inscriptions ont changé entre-temps, ou ce fichier n’attend plus : rien n’est importé. Envoyez de nouveau le fichier pour voir la différence.
enrolment-corrected-for-you = L’équipe a corrigé votre inscription : { $fields }. Pour la relire : /statut
enrolment-field-first-name = prénom
enrolment-field-last-name = nom
enrolment-field-function = qualité
enrolment-field-phone = téléphone
enrolment-field-reason = motivation
enrolment-field-nights = nuits
enrolment-field-sharing = chambre
enrolment-field-joins = lieu de départ
enrolment-field-leaves = lieu de retour
enrolment-field-diet = repas
enrolment-field-access = accessibilité
enrolment-field-emergency = contact d’urgence
enrolment-field-email = adresse
enrolment-confirm = Importer cette liste ?
enrolment-field-days = jours de présence
enrolment-field-groups = groupes
enrolment-field-absent = étapes non suivies

enrolment-invite-title = { $trip } : affiche d’inscription
enrolment-invite-whom = Pour qui ?
enrolment-invite-programme = Au programme
enrolment-invite-more =
    { $count ->
        [one] … et une autre étape
       *[other] … et { $count } autres étapes
    }
enrolment-invite-call = Une question ? { $name }, { $phone }
enrolment-invite-deadline = Inscriptions jusqu’au { $day } inclus
enrolment-invite-how = Inscrivez-vous avec votre téléphone, sur Telegram
enrolment-invite-alt = Code QR du lien d’inscription { $link }
enrolment-invite-link = Lien d’inscription : { $link }
enrolment-invite-written = Fichier écrit : { $path }
enrolment-invite-source = { $source } : la provenance tient en 40 lettres sans accent, chiffres, - ou _.
enrolment-invite-no-token = BOT_TOKEN manque : le lien d’inscription porte le nom du bot, que seul Telegram connaît. Indiquez le jeton donné par BotFather.

enrolment-participants-sheet-participants = Participant·es
enrolment-participants-sheet-coach = Car
enrolment-participants-sheet-hotel = Hôtel
enrolment-participants-sheet-caterer = Traiteur
enrolment-participants-sheet-diets = Régimes
enrolment-participants-sheet-journal = Journal
enrolment-participants-column-last = Nom
enrolment-participants-column-first = Prénom
enrolment-participants-column-organisation = Organisation
enrolment-participants-column-role = Qualité
enrolment-participants-column-email = Adresse électronique
enrolment-participants-column-status = Statut
enrolment-participants-column-confirmed = Confirmé le
enrolment-participants-column-nights = Nuits
enrolment-participants-column-access = Accessibilité
enrolment-participants-column-emergency = Contact d’urgence
enrolment-participants-column-reason = Motivation
enrolment-participants-column-phone = Téléphone
enrolment-participants-column-joins = Lieu de départ
enrolment-participants-column-leaves = Lieu de retour
enrolment-participants-column-sharing = Chambre
enrolment-participants-column-meal = Repas
enrolment-participants-column-people = Personnes
enrolment-participants-column-diet = Régime
enrolment-participants-column-seated = Confirmées
enrolment-participants-column-queued = En attente
enrolment-participants-column-when = Quand
enrolment-participants-column-who = Qui
enrolment-participants-column-what = Quoi
enrolment-participants-column-whose = Inscription
enrolment-participants-column-detail = Précision
enrolment-participants-total = Total
enrolment-participants-guests = Convives
enrolment-participants-no-diet = Sans précision
enrolment-participants-access-needs = Besoins d’accessibilité (voir avec l’équipe)
enrolment-participants-file-xlsx = participants
enrolment-participants-file-participants = participants
enrolment-participants-file-coach = car
enrolment-participants-file-hotel = hotel
enrolment-participants-file-caterer = traiteur
enrolment-participants-file-diets = regimes
enrolment-participants-file-journal = journal
enrolment-participants-choose =
    <b>Exporter</b>
    Choisissez le contenu et le format. Le classeur .xlsx contient toutes les feuilles ; un .csv n’en contient qu’une.
    Ces fichiers contiennent des données personnelles : ne transmettez à chacun que sa feuille.
enrolment-participants-book = Participant·es, toutes les feuilles (.xlsx)
enrolment-participants-csv = { $sheet } (.csv)
enrolment-participants-caption = Inscriptions au { $stamp }
enrolment-participants-caption-sheet = { $sheet }, au { $stamp }
enrolment-participants-open = Exporter les inscriptions
enrolment-participants-back = Revenir aux exports
enrolment-participants-column-days = Jours
enrolment-participants-column-groups = Groupe
enrolment-participants-column-absent = Ne vient pas à

enrolment-signups-heading = <b>Inscriptions</b>
enrolment-signups-seated = Confirmées : <b>{ $seated }</b> · places libres : <b>{ $left }</b>
enrolment-signups-count-review = À étudier : { $count }
enrolment-signups-count-waiting = En liste d’attente : { $count }
enrolment-signups-count-offered = Place proposée : { $count }
enrolment-signups-count-withdrawn = Désistements : { $count }
enrolment-signups-count-refused = Refusées : { $count }
enrolment-signups-count-lapsed = Proposition sans suite : { $count }
enrolment-signups-count-drafts = En cours de saisie : { $count }
enrolment-signups-days-left =
    { $days ->
        [0] Clôture ce soir ({ $day })
        [one] Clôture demain soir ({ $day })
       *[other] Clôture dans { $days } jours ({ $day })
    }
enrolment-signups-closed = Les inscriptions se sont terminées le { $day } au soir.
enrolment-signups-functions = Par qualité (confirmées) : { $counted }
enrolment-signups-function = { $function } { $count }
enrolment-signups-is-elected = élu·e
enrolment-signups-is-officer = agent·e
enrolment-signups-is-association = association
enrolment-signups-is-citizen = citoyen·ne
enrolment-signups-is-other = autre
enrolment-signups-is-unsaid = non précisé
enrolment-signups-organisations = <b>Par organisation</b>
enrolment-signups-organisation = • { $name } : { $counted }
enrolment-signups-more-organisations =
    { $count ->
        [one] … et une autre organisation
       *[other] … et { $count } autres organisations
    }
enrolment-signups-open-review = Voir les demandes ({ $count })
enrolment-signups-open-seated = Voir les confirmées ({ $count })
enrolment-signups-open-waiting = Voir l’attente ({ $count })
enrolment-signups-open-left = Voir les désistements et refus ({ $count })
enrolment-signups-open-drafts = Voir les brouillons ({ $count })
enrolment-signups-open-unreached = Voir les injoignables ({ $count })
enrolment-signups-list-review =
    <b>Demandes à étudier ({ $count })</b>
    La plus ancienne d’abord.
enrolment-signups-list-seated = <b>Inscriptions confirmées ({ $count })</b>
enrolment-signups-list-left = <b>Désistements, refus et propositions sans suite ({ $count })</b>
enrolment-signups-list-drafts =
    <b>Inscriptions en cours de saisie ({ $count })</b>
    Rien n’est confirmé : ces personnes ne tiennent aucune place.
enrolment-signups-list-unreached =
    <b>Le bot ne peut pas leur écrire ({ $count })</b>
    Elles n’ont jamais ouvert le bot, ou l’ont bloqué. Téléphonez, ou envoyez-leur par un autre moyen le lien de leur fiche.
enrolment-signups-phone-of = { $name } : { $phone }
enrolment-signups-no-phone = pas de téléphone
enrolment-signups-page = Page { $page } sur { $pages }
enrolment-signups-before = Voir la page précédente
enrolment-signups-after = Voir la page suivante
enrolment-signups-back = Revenir aux inscriptions
enrolment-signups-unnamed = sans nom (nº { $number })
enrolment-signups-find = Rechercher
enrolment-signups-find-again = Rechercher encore
enrolment-signups-find-prompt = Envoyez un nom, une organisation, une adresse ou un numéro de téléphone, même en partie.
enrolment-signups-found =
    { $count ->
        [one] Une personne trouvée
       *[other] { $count } personnes trouvées
    }
enrolment-signups-found-more = Les { $shown } premières sont montrées : ajoutez un mot pour préciser.
enrolment-signups-found-none = Personne ne correspond à « { $words } ».
enrolment-signups-card-name = <b>{ $name }</b>
enrolment-signups-card-who = { $who }
enrolment-signups-card-status = <b>{ $status }</b>
enrolment-signups-card-ranked = Inscription terminée le { $stamp }
enrolment-signups-card-offered = Place réservée jusqu’au { $stamp }
enrolment-signups-card-proof = Appartenance au réseau : { $proof }
enrolment-signups-card-registrar = Inscription saisie par { $name }
enrolment-signups-proof-none = pas encore établie
enrolment-signups-proof-mailbox = adresse vérifiée
enrolment-signups-proof-vouched = attestée par un·e collègue
enrolment-signups-proof-organiser = admise par l’équipe
enrolment-signups-status-draft = En cours de saisie
enrolment-signups-status-review = À étudier
enrolment-signups-status-seated = Confirmée
enrolment-signups-status-waiting = En liste d’attente
enrolment-signups-status-offered = Place proposée
enrolment-signups-status-lapsed = Proposition sans suite
enrolment-signups-status-withdrawn = Désistement
enrolment-signups-status-refused = Refusée
enrolment-signups-says-phone = Téléphone : { $said }
enrolment-signups-says-email = Adresse : { $said }
enrolment-signups-says-nights = Nuits : { $said }
enrolment-signups-says-sharing = Chambre : { $said }
enrolment-signups-says-joins = Lieu de départ : { $said }
enrolment-signups-says-leaves = Lieu de retour : { $said }
enrolment-signups-says-diet = Repas : { $said }
enrolment-signups-says-access = Accessibilité : { $said }
enrolment-signups-says-emergency = En cas d’urgence : { $said }
enrolment-signups-says-reason = Motivation : { $said }
enrolment-signups-never-started = ⚠ Cette personne n’a pas ouvert le bot : téléphonez-lui, ou faites-lui parvenir son lien.
enrolment-signups-blocked = ⚠ Cette personne a bloqué le bot ou quitté Telegram : téléphonez-lui.
enrolment-signups-copy-phone = Copier son numéro
enrolment-signups-withdraw = Enregistrer son désistement
enrolment-signups-withdraw-question =
    <b>Enregistrer le désistement { DE($name) }{ $name } ?</b>
    Sa place sera libre aussitôt. Une nouvelle inscription donnerait un nouveau rang.
enrolment-signups-withdraw-yes = Confirmer le désistement
enrolment-signups-withdraw-no = Garder l’inscription
enrolment-signups-withdrawn-for-you = L’équipe a enregistré votre désistement. Si c’est une erreur, écrivez-lui : /equipe
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
enrolment-signups-tally-waiting =
    { $count ->
        [one] { $count } en attente
       *[other] { $count } en attente
    }
enrolment-signups-tally-offered =
    { $count ->
        [one] { $count } proposée
       *[other] { $count } proposées
    }
enrolment-signups-back-list = Revenir à la liste
enrolment-signups-says-days = Jours de présence : { $said }
enrolment-signups-says-groups = Groupes : { $said }
enrolment-signups-says-absent = Ne vient pas à : { $said }

enrolment-status-none = Vous n’êtes pas inscrit·e au voyage.
enrolment-status-draft = Votre inscription est commencée, mais pas confirmée. Vos réponses sont gardées.
enrolment-status-review =
    <b>Votre inscription est en cours de vérification.</b>
    L’équipe vérifie que vous faites partie du réseau, puis vous répond ici. Votre rang est gardé.
enrolment-status-seated = <b>Vous êtes inscrit·e : votre place est confirmée.</b>
enrolment-status-waiting =
    <b>{ $place ->
        [1] Vous êtes en tête de la liste d’attente.
       *[other] Vous êtes { $place }ᵉ sur la liste d’attente.
    }</b>
    Si une place se libère pour vous, le bot vous la propose ici.
enrolment-status-offered =
    <b>Une place vous est proposée.</b>
    Elle vous est réservée jusqu’au { $until }. Sans réponse d’ici là, elle ira à la personne suivante.
enrolment-status-lapsed = La place qui vous était proposée n’a pas été prise : vous n’êtes plus sur la liste d’attente. Vous réinscrire vous donnerait un nouveau rang.
enrolment-status-withdrawn = Vous vous êtes désisté·e. Vous réinscrire vous donnerait un nouveau rang.
enrolment-status-refused =
    Votre inscription n’a pas été acceptée.
    Si c’est une erreur, écrivez à l’équipe.
enrolment-status-until = Vous pouvez corriger vos réponses ou vous désister ici jusqu’au { $day } inclus.
enrolment-status-cutoff = Depuis la fin du { $day }, les corrections et les désistements passent par l’équipe. Écrivez-lui : elle fera le nécessaire.
enrolment-status-button-fix = Corriger mes réponses
enrolment-status-button-vouch = Obtenir un lien pour un·e collègue
enrolment-status-button-withdraw = Me désister
enrolment-status-button-home = Revenir
enrolment-status-again = Me réinscrire
enrolment-status-correct =
    <b>Corriger une réponse</b>
    Votre place et votre rang sont gardés.
enrolment-status-mended = C’est corrigé.
enrolment-status-withdraw =
    <b>Vous désister ?</b>
    Vous perdrez votre rang. Une nouvelle inscription en donnera un autre.
enrolment-status-withdraw-seat =
    <b>Vous désister ?</b>
    Votre place sera libérée aussitôt. Une nouvelle inscription donnera un nouveau rang, sans garantie de place.
enrolment-status-withdraw-yes = Oui, me désister
enrolment-status-withdraw-no = Rester inscrit·e
enrolment-status-left = C’est fait : vous ne faites plus partie du voyage. Merci d’avoir prévenu l’équipe.
enrolment-status-organisation-asked = Votre appartenance au réseau a été vérifiée pour votre organisation actuelle. Le changement est demandé à l’équipe ; d’ici là, votre place, votre rang et votre organisation restent les mêmes.
enrolment-status-told-corrected = <b>{ $name }</b> ({ $organisation }) a corrigé son inscription.
enrolment-status-told-private = { $title } : réponse modifiée
enrolment-status-organisation-card =
    <b>{ $name }</b> ({ $organisation }) demande à changer d’organisation : <b>{ $wanted }</b>.
    Sa place et son rang sont gardés. Rien ne change avant votre réponse.
enrolment-status-organisation-accept = Accepter le changement
enrolment-status-organisation-refuse = Garder l’organisation
enrolment-status-organisation-changed = L’équipe a accepté le changement : vous êtes inscrit·e pour <b>{ $organisation }</b>. Votre place et votre rang n’ont pas changé.
enrolment-status-organisation-kept = L’équipe n’a pas accepté le changement : vous restez inscrit·e pour <b>{ $organisation }</b>. Pour en parler : /equipe
enrolment-status-organisation-beyond =
    <b>{ $organisation }</b> a déjà { $each ->
        [one] la place qu’une organisation peut avoir
       *[other] les { $each } places qu’une organisation peut avoir
    }. Accepter quand même ?
enrolment-status-organisation-accept-beyond = Accepter au-delà de la limite
enrolment-status-organisation-told-yes = { $colleague } a accepté un changement d’organisation : { $name }, <b>{ $wanted }</b>.
enrolment-status-organisation-told-no = { $colleague } n’a pas accepté un changement d’organisation : { $name }, <b>{ $wanted }</b>.
enrolment-status-organisation-done-yes = C’est fait : <b>{ $name }</b> est inscrit·e pour <b>{ $organisation }</b>, et le sait.
enrolment-status-organisation-done-no = C’est fait : <b>{ $name }</b> reste inscrit·e pour <b>{ $organisation }</b>, et le sait.
enrolment-status-told-withdrawn = <b>{ $name }</b> ({ $organisation }) s’est désisté·e.
enrolment-status-told-seat-free = <b>{ $name }</b> ({ $organisation }) s’est désisté·e : sa place est libérée.
enrolment-status-refused-reason =
    Votre inscription n’a pas été acceptée. Motif : { $reason }
    Si c’est une erreur, écrivez à l’équipe.
