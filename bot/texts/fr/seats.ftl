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
