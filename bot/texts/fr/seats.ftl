seats-seated =
    <b>Votre place est confirmée.</b>
    { $trip }
    { $period }, { $region }
seats-meeting = Premier rendez-vous : { $when }, { $place }
seats-meets = Premier rendez-vous : { $when }
seats-cost =
    <b>Ce que cela coûte</b>
    { $cost }
seats-next = La suite : vos documents, puis le programme, ses changements et les rappels arriveront ici. Un empêchement ? Dites-le vite : votre place ira à une personne qui attend.
seats-waiting = <b>Votre inscription est enregistrée, sur la liste d’attente.</b>
seats-waits-full = Toutes les places sont prises pour le moment.
seats-waits-limit =
    { $each ->
        [one] Votre organisation a déjà une place ; c’est le nombre prévu pour chacune.
       *[other] Votre organisation a déjà { $each } places ; c’est le nombre prévu pour chacune.
    }
seats-waits-turn = D’autres personnes attendent avant vous.
seats-place =
    { $place ->
        [1] Vous êtes en tête de la liste d’attente.
       *[other] Vous êtes { $place }ᵉ sur la liste d’attente.
    }
seats-waiting-next = Quand une place se libère, elle vous est proposée ici, avec un délai pour répondre. Vous n’avez rien à faire d’ici là.
seats-offered =
    <b>Une place est disponible pour vous.</b>
    Elle vous est réservée jusqu’au { $until }.

    Sans réponse d’ici là, elle sera proposée à la personne suivante et vous quitterez la liste d’attente.
seats-take = Prendre la place
seats-decline = Laisser la place…
seats-taken = C’est noté : la place est à vous. Le récapitulatif suit.
seats-decline-question =
    <b>Laisser la place ?</b>
    Elle ira à la personne suivante et vous quitterez la liste d’attente. La place vous reste réservée jusqu’au { $until }.
seats-decline-yes = Oui, laisser la place
seats-decline-no = Garder la proposition
seats-declined = C’est noté : vous laissez la place, et elle est proposée à la personne suivante. Vous n’êtes plus sur la liste d’attente.
seats-expired = La place qui vous était réservée n’a pas reçu de réponse à temps : elle est proposée à la personne suivante. Vous n’êtes plus sur la liste d’attente.
seats-again = Pour revenir, envoyez /inscription : vous prendrez rang à la date de votre nouvelle confirmation.
seats-again-closed = Les inscriptions sont closes. Si votre situation change, écrivez à l’équipe.
seats-no-offer = Cette proposition n’est plus ouverte. Pour toute question, écrivez à l’équipe.

seats-mission-button = Demander un ordre de mission
seats-mission-caption =
    <b>Demande d’ordre de mission</b>
    À dater, signer et remettre à votre employeur ou à votre organisation.
seats-mission-name = demande-ordre-de-mission
seats-mission-title = Demande d’ordre de mission
seats-mission-to = À l’attention de :
seats-mission-from = Demande présentée par
seats-mission-function-elected = élu·e
seats-mission-function-officer = agent·e
seats-mission-function-association = membre d’une association
seats-mission-function-citizen = citoyen·ne
seats-mission-hello = Madame, Monsieur,
seats-mission-ask = Je vous demande de bien vouloir m’autoriser à participer, en mission, au voyage « { $trip } ».
seats-mission-organiser = Organisateur
seats-mission-network = Réseau
seats-mission-object = Thème
seats-mission-dates = Dates
seats-mission-destination = Destination
seats-mission-objective = Objectif
seats-mission-includes = Ce que comprend le voyage
seats-mission-nights = Nuits sur place
seats-mission-joins = Lieu de départ
seats-mission-leaves = Lieu de retour
seats-mission-cost = Prise en charge
seats-mission-contact = Contact
seats-mission-standing-seated = Ma place est confirmée par l’équipe du voyage.
seats-mission-standing-open = Mon inscription est déposée ; l’équipe du voyage ne l’a pas encore confirmée.
seats-mission-thanks = Je vous remercie de l’attention que vous porterez à cette demande.
seats-mission-place = Fait à
seats-mission-date = le
seats-mission-signature = Signature
seats-mission-answer = Réponse de l’employeur ou de l’organisation
seats-mission-yes = Accordé
seats-mission-no = Refusé
seats-mission-by = Nom et qualité
seats-mission-issued = Document préparé le { $date } par le service d’inscription du voyage.

seats-waiting-list = Voir la liste d’attente
seats-waiting-heading = <b>Liste d’attente</b>
seats-waiting-figures = Places : { $seats } · confirmées : { $seated } · proposées : { $offered } · libres : { $free }
seats-waiting-line = { $place }. { $who }
seats-waiting-pair = complète un binôme
seats-waiting-limit = son organisation a toutes ses places
seats-waiting-offered = Place proposée à { $who }, jusqu’au { $until }
seats-waiting-card = { $place }. { $name }
seats-waiting-card-offered = Répondre pour { $name }
seats-waiting-sheet = Voir la fiche
seats-waiting-before = Voir la page précédente
seats-waiting-after = Voir la page suivante
seats-waiting-nobody-empty = Personne n’attend.
seats-waiting-nobody-full = Aucune place n’est proposée : toutes sont prises ou réservées.
seats-waiting-nobody-over = Aucune place n’est proposée : les propositions s’arrêtent à la fin du { $day }, et il faut six heures au moins pour répondre. Vous pouvez attribuer une place à la personne de votre choix.
seats-waiting-nobody-limit = Aucune place n’est proposée : les organisations des personnes qui attendent ({ $names }) ont déjà toutes leurs places ({ $each } chacune). Vous pouvez attribuer une place à la personne de votre choix.
seats-waiting-freed =
    { $free ->
        [one] <b>Une place est libre</b>, et des personnes attendent.
       *[other] <b>{ $free } places sont libres</b>, et des personnes attendent.
    }
seats-waiting-telephone =
    <b>Une personne à joindre par téléphone</b>
    Une place est réservée à { $who }, jusqu’au { $until }. Le bot ne peut pas lui écrire.
seats-waiting-call = Téléphone : { $phone }
seats-waiting-no-phone = Aucun numéro n’a été donné.
seats-waiting-phone = Téléphone : { $phone }
seats-waiting-function = Qualité : { $function }
seats-waiting-elected = élu·e
seats-waiting-officer = agent·e
seats-waiting-association = membre d’une association
seats-waiting-citizen = citoyen·ne
seats-waiting-other = autre
seats-waiting-take = Prendre la place en son nom
seats-waiting-decline = Laisser la place en son nom…
seats-waiting-offer = Proposer une place
seats-waiting-give = Attribuer une place
seats-waiting-offer-question = <b>Proposer une place à { $who } ?</b>
seats-waiting-give-question = <b>Attribuer une place à { $who } ?</b>
seats-waiting-passes = Une autre personne attend avant elle et pourrait avoir cette place.
seats-waiting-exceeds = Cette organisation aurait { $seats } places, au lieu de { $each } au plus.
seats-waiting-yes = Confirmer malgré tout
seats-waiting-no = Ne rien changer
seats-waiting-served-offer = Une place est réservée à { $who }, jusqu’au { $until }.
seats-waiting-served-seat = { $who }, a maintenant une place.
seats-waiting-decline-question = <b>Laisser la place en son nom ?</b> { $who }, quittera la liste d’attente, et la place ira à la personne suivante.
seats-waiting-decline-yes = Oui, laisser la place
seats-waiting-declined = { $who }, n’est plus sur la liste d’attente.
seats-waiting-freed-over =
    { $free ->
        [one] <b>Une place est libre.</b>
       *[other] <b>{ $free } places sont libres.</b>
    }
