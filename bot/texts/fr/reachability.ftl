reachability-heading = <b>Qui est joignable ?</b>
reachability-count =
    { $count ->
        [one] Une personne peut ne pas recevoir les messages. Ouvrez-la pour l’appeler ou lui donner un relais.
       *[other] { $count } personnes peuvent ne pas recevoir les messages. Ouvrez-en une pour l’appeler ou lui donner un relais.
    }
reachability-all-well = Les messages du bot atteignent toutes les personnes qui ont une place.
reachability-strangers =
    { $count ->
        [one] Dans le groupe, une personne n’a jamais ouvert le bot : il ne peut pas lui écrire en premier.
       *[other] Dans le groupe, { $count } personnes n’ont jamais ouvert le bot : il ne peut pas leur écrire en premier.
    }
reachability-line = • { $name } : { $why }
reachability-line-helped = • { $name } : { $why } (a un relais)
reachability-short-absent = sans Telegram
reachability-short-blocked = bot bloqué
reachability-short-silent = sans réponse au dernier appel
reachability-short-phone = préfère le téléphone
reachability-before = Voir la page précédente
reachability-after = Voir la page suivante
reachability-invite = Proposer au groupe d’activer les messages
reachability-invited = C’est proposé dans le groupe.
reachability-not-invited = C’est déjà proposé aujourd’hui, ou le bot n’est dans aucun groupe.
reachability-activate = Activer mes messages
reachability-activate-why = Pour recevoir vos rappels et les changements qui vous concernent, ouvrez la conversation avec le bot et touchez « Démarrer ».
reachability-person = <b>{ $name }</b>
reachability-why-absent = N’est pas sur Telegram.
reachability-why-blocked = A bloqué le bot, ou a quitté Telegram.
reachability-why-silent = N’a pas répondu au dernier appel.
reachability-why-phone = Préfère être appelé·e.
reachability-reached = Les messages du bot lui arrivent.
reachability-call = Téléphone : { $phone }
reachability-no-phone = Téléphone : non donné
reachability-copy = Copier le numéro { DE($name) }{ $name }
reachability-mailed = Programme du jour, changements et annonces par courriel : { $email }
reachability-buddy = Relais : { $name }
reachability-no-buddy = Relais : personne
reachability-choose = Choisir un relais
reachability-drop = Retirer le relais
reachability-keep = Ne rien changer
reachability-prefers = Noter : préfère être appelé·e
reachability-write-again = Noter : les messages conviennent
reachability-card = Ouvrir sa fiche
reachability-back = Voir toutes les personnes
reachability-who = Qui transmet à <b>{ $name }</b> ce qui est urgent ? Cette personne en sera prévenue.
reachability-nobody = Personne ne peut être le relais { DE($name) }<b>{ $name }</b> : le bot n’atteint personne d’autre.
reachability-you-are = Vous êtes maintenant le relais { DE($name) }<b>{ $name }</b> : ce qui est urgent pour cette personne vous sera envoyé ici. Prévenez-la de vive voix.
reachability-you-were = Vous n’êtes plus le relais { DE($name) }<b>{ $name }</b>. Merci !
reachability-for = <b>Pour { $name }</b>, dont vous êtes le relais : prévenez cette personne.
reachability-subject-digest = Programme du jour · { $trip }
reachability-subject-change = Changement de programme · { $trip }
reachability-subject-broadcast = Annonce · { $trip }
reachability-subject-urgent = Urgent · { $trip }
reachability-mail-foot = { $who } · Vous recevez ce courriel parce que vous participez au voyage sans Telegram.
reachability-subject-debrief = Qu’en retenez-vous ? · { $trip }
