signups-heading = <b>Inscriptions</b>
signups-seated = Confirmées : <b>{ $seated }</b> · places libres : <b>{ $left }</b>
signups-count-review = À étudier : { $count }
signups-count-waiting = En liste d’attente : { $count }
signups-count-offered = Place proposée : { $count }
signups-count-withdrawn = Désistements : { $count }
signups-count-refused = Refusées : { $count }
signups-count-lapsed = Proposition sans suite : { $count }
signups-count-drafts = En cours de saisie : { $count }
signups-days-left =
    { $days ->
        [0] Clôture ce soir ({ $day })
        [one] Clôture demain soir ({ $day })
       *[other] Clôture dans { $days } jours ({ $day })
    }
signups-closed = Les inscriptions se sont terminées le { $day } au soir.
signups-functions = Par qualité (confirmées) : { $counted }
signups-function = { $function } { $count }
signups-is-elected = élu·e
signups-is-officer = agent·e
signups-is-association = association
signups-is-citizen = citoyen·ne
signups-is-other = autre
signups-is-unsaid = non précisé
signups-organisations = <b>Par organisation</b>
signups-organisation = • { $name } : { $counted }
signups-more-organisations =
    { $count ->
        [one] … et une autre organisation
       *[other] … et { $count } autres organisations
    }
signups-open-review = Voir les demandes ({ $count })
signups-open-seated = Voir les confirmées ({ $count })
signups-open-waiting = Voir l’attente ({ $count })
signups-open-left = Voir les désistements et refus ({ $count })
signups-open-drafts = Voir les brouillons ({ $count })
signups-open-unreached = Voir les injoignables ({ $count })
signups-list-review =
    <b>Demandes à étudier ({ $count })</b>
    La plus ancienne d’abord.
signups-list-seated = <b>Inscriptions confirmées ({ $count })</b>
signups-list-left = <b>Désistements, refus et propositions sans suite ({ $count })</b>
signups-list-drafts =
    <b>Inscriptions en cours de saisie ({ $count })</b>
    Rien n’est confirmé : ces personnes ne tiennent aucune place.
signups-list-unreached =
    <b>Le bot ne peut pas leur écrire ({ $count })</b>
    Elles n’ont jamais ouvert le bot, ou l’ont bloqué. Téléphonez, ou envoyez-leur par un autre moyen le lien de leur fiche.
signups-phone-of = { $name } : { $phone }
signups-no-phone = pas de téléphone
signups-page = Page { $page } sur { $pages }
signups-before = Page précédente
signups-after = Page suivante
signups-back = Revenir aux inscriptions
signups-unnamed = sans nom (nº { $number })
signups-find = Rechercher
signups-find-again = Rechercher encore
signups-find-prompt = Envoyez un nom, une organisation, une adresse ou un numéro de téléphone, même en partie.
signups-found =
    { $count ->
        [one] Une personne trouvée
       *[other] { $count } personnes trouvées
    }
signups-found-more = Les { $shown } premières sont montrées : ajoutez un mot pour préciser.
signups-found-none = Personne ne correspond à « { $words } ».
signups-card-name = <b>{ $name }</b>
signups-card-who = { $who }
signups-card-status = <b>{ $status }</b>
signups-card-ranked = Inscription terminée le { $stamp }
signups-card-offered = Place réservée jusqu’au { $stamp }
signups-card-proof = Appartenance au réseau : { $proof }
signups-card-registrar = Inscription saisie par { $name }
signups-proof-none = pas encore établie
signups-proof-mailbox = adresse vérifiée
signups-proof-vouched = attestée par un·e collègue
signups-proof-organiser = admise par l’équipe
signups-status-draft = En cours de saisie
signups-status-review = À étudier
signups-status-seated = Confirmée
signups-status-waiting = En liste d’attente
signups-status-offered = Place proposée
signups-status-lapsed = Proposition sans suite
signups-status-withdrawn = Désistement
signups-status-refused = Refusée
signups-says-phone = Téléphone : { $said }
signups-says-email = Adresse : { $said }
signups-says-nights = Nuits : { $said }
signups-says-sharing = Chambre : { $said }
signups-says-joins = Lieu de départ : { $said }
signups-says-leaves = Lieu de retour : { $said }
signups-says-diet = Repas : { $said }
signups-says-access = Accessibilité : { $said }
signups-says-emergency = En cas d’urgence : { $said }
signups-says-reason = Motivation : { $said }
signups-never-started = ⚠ Cette personne n’a pas ouvert le bot : téléphonez-lui, ou faites-lui parvenir son lien.
signups-blocked = ⚠ Cette personne a bloqué le bot ou quitté Telegram : téléphonez-lui.
signups-copy-phone = Copier son numéro
signups-withdraw = Enregistrer son désistement
signups-withdraw-question =
    <b>Enregistrer le désistement de { $name } ?</b>
    Sa place sera libre aussitôt. Une nouvelle inscription donnerait un nouveau rang.
signups-withdraw-yes = Confirmer le désistement
signups-withdraw-no = Garder l’inscription
signups-withdrawn-for-you = L’équipe a enregistré votre désistement. Si c’est une erreur, écrivez-lui : /equipe
signups-tally-seated =
    { $count ->
        [one] { $count } confirmée
       *[other] { $count } confirmées
    }
signups-tally-review =
    { $count ->
        [one] { $count } à étudier
       *[other] { $count } à étudier
    }
signups-tally-waiting =
    { $count ->
        [one] { $count } en attente
       *[other] { $count } en attente
    }
signups-tally-offered =
    { $count ->
        [one] { $count } proposée
       *[other] { $count } proposées
    }
signups-back-list = Revenir à la liste
signups-says-days = Jours de présence : { $said }
signups-says-groups = Groupes : { $said }
signups-says-absent = Ne vient pas à : { $said }
