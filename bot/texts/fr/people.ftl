people-register = Inscrire une autre personne
people-mine-open = Voir les personnes inscrites par moi
people-head = <b>Inscrire une autre personne</b> ({ $here }/{ $of })
people-ask-name = Quels sont son prénom et son nom ?
people-ask-organisation = De quelle organisation vient-elle ?
people-ask-function = En quelle qualité vient cette personne ?
people-ask-phone = À quel numéro l’équipe peut-elle joindre cette personne ? Donnez le sien, ou le vôtre si vous transmettez les messages. Telegram ne lui est pas nécessaire.
people-summary =
    <b>Vérifiez avant de confirmer</b>
    { $name }
    { $organisation } · { $function }
    Téléphone : { $phone }

    En confirmant, vous indiquez que cette personne est d’accord pour être inscrite. Son rang sera pris à cet instant.
people-confirm = Confirmer cette inscription
people-again = Recommencer
people-may-not = Seules l’équipe et les personnes dont l’inscription est confirmée peuvent inscrire quelqu’un.
people-closed = Les inscriptions sont closes. Pour inscrire quelqu’un, écrivez à l’équipe : /equipe
people-too-many = Vous avez déjà inscrit plusieurs personnes. Pour la suite, écrivez à l’équipe : /equipe
people-already = Une inscription existe déjà à ce nom dans cette organisation : rien n’a été ajouté.
people-registered =
    <b>{ $name }</b> : { $status }.
    Transmettez le message suivant à cette personne : son lien personnel lui permet de gérer elle-même son inscription. Il ne sert qu’une fois.
people-forward =
    Bonjour { $name }, une inscription au voyage « { $trip } » a été saisie pour vous. Pour la lire, la compléter ou vous désister, ouvrez ce lien personnel : { $link }
people-mine = <b>Les personnes que vous avez inscrites</b>
people-mine-none = Vous n’avez inscrit personne, ou ces personnes gèrent maintenant elles-mêmes leur inscription.
people-mine-line = • { $name } : { $status }
people-link = Renvoyer le lien { DE($name) }{ $name }
people-told-registered = { $by } a inscrit <b>{ $name }</b> ({ $organisation }) : { $status }.
people-open-card = Ouvrir la fiche
people-link-refused = Ce lien n’est plus valable, ou il n’est pas pour ce compte. Demandez-en un autre à qui vous l’a envoyé.
people-claim =
    <b>Une inscription a été saisie pour vous</b>
    Avant de vous la montrer, il nous faut votre accord.
people-claim-end = Si elle n’est pas pour vous, ne continuez pas.
people-claim-yes = J’accepte : elle est à moi
people-claim-no = Ne rien faire
people-claimed = Cette inscription est maintenant la vôtre. Relisez-la et complétez-la.
people-told-claimed = L’inscription { DE($name) }<b>{ $name }</b>, saisie par quelqu’un d’autre, est maintenant gérée par la personne elle-même.
people-cede-open = Céder ma place à un·e collègue
people-cede =
    <b>Céder votre place</b>
    Transmettez le message suivant à un·e collègue de votre organisation. Votre place reste la vôtre tant que cette personne n’a pas confirmé ; elle prendra alors votre place et votre rang. Le lien sert une fois, pendant 7 jours.
people-cede-forward = { $name } ({ $organisation }) vous cède sa place pour le voyage « { $trip } ». Pour la prendre : { $link }
people-take = { $name } vous cède sa place. Votre inscription est déjà remplie : il suffit de confirmer.
people-take-yes = Prendre cette place
people-taking = { $name } vous cède sa place. Répondez à ces questions ; la place sera la vôtre quand vous aurez confirmé.
people-taken = La place est à vous.
people-ceded = <b>{ $name }</b> a pris votre place. Votre inscription est close. Merci d’avoir prévenu l’équipe.
people-told-taken = <b>{ $taker }</b> prend la place { DE($giver) }{ $giver } ({ $organisation }), au même rang.
people-account = Rattacher à ce compte Telegram l’inscription que vous aviez sur un autre ? L’ancien compte n’y aura plus accès.
people-account-yes = Rattacher à ce compte
people-account-forward = Pour retrouver votre inscription au voyage « { $trip } » sur votre nouveau compte Telegram, ouvrez ce lien depuis ce compte : { $link }
people-moved-here = Votre inscription est rattachée à ce compte.
people-moved-away = Votre inscription est maintenant rattachée à un autre compte Telegram, avec l’accord de l’équipe. Si vous n’avez rien demandé, écrivez tout de suite à l’équipe : /equipe
people-told-moved = L’inscription { DE($name) }<b>{ $name }</b> est rattachée à un autre compte Telegram.
people-changed-open = J’ai changé de compte
people-changed-prompt =
    <b>Vous étiez inscrit·e avec un autre compte ?</b>
    Écrivez en un message votre prénom, votre nom, votre organisation et l’adresse ou le téléphone donnés à l’inscription. L’équipe vérifie, puis rattache votre inscription à ce compte.
people-changed-sent = C’est transmis à l’équipe. Vous recevrez un message ici.
people-changed-too-often = L’équipe a déjà vos messages. Pour ajouter quelque chose, écrivez-lui.
people-asked =
    <b>Changement de compte Telegram</b>
    Le compte « { $name } » demande à retrouver une inscription et écrit :
    { $words }
people-asked-choose = Assurez-vous par un autre moyen que c’est bien cette personne, puis choisissez l’inscription à rattacher.
people-asked-none = Aucune inscription ne correspond. Cherchez la personne, puis envoyez-lui le lien de sa fiche.
people-move = Rattacher { $name }
people-move-question =
    <b>Rattacher l’inscription { DE($name) }{ $name } au compte « { $account } » ?</b>
    { $organisation } · { $status }
    Identifiant Telegram du compte : { $id }

    Ce compte tiendra la place et lira toutes les réponses de l’inscription ; l’ancien n’y aura plus accès. « { $account } » est un nom choisi sur Telegram : il ne prouve rien.
people-move-yes = Rattacher à ce compte
people-move-no = Ne pas rattacher
people-send-claim = Envoyer son lien personnel
people-send-account = Changer de compte Telegram
people-send-takeover = Céder sa place
people-send-here = Transmettez le message suivant à la personne concernée.
people-left = Rien n’a changé. Le lien sert toujours, tant qu’il est valable.
people-others = Agir pour un·e collègue
people-others-head = Vous pouvez céder votre place à un·e collègue de votre organisation, ou inscrire une autre personne.

people-errors-unknown = La commande « { $word } » n’existe pas ou ne vous est pas ouverte.
people-errors-you-can = Vous pouvez :
people-errors-stale = Ce bouton n’est plus valable. Renvoyez la commande pour en avoir un autre.
people-errors-forbidden-tap = Ce bouton n’existe plus ou ne vous est pas ouvert.
people-errors-defect = Quelque chose n’a pas fonctionné de notre côté, et c’est noté. Réessayez ou écrivez à l’équipe : /equipe
people-errors-infrastructure = Le service est momentanément indisponible. Votre message n’est pas perdu : il sera traité dès que possible.
people-errors-unread-edit = Cette modification n’est pas prise en compte. Pour corriger ce que vous avez écrit, envoyez un nouveau message.
people-errors-unasked = Votre message n’a été transmis à personne. Que faut-il en faire ?
people-errors-unexpected-file = Cet envoi n’a pas été pris en compte. Pour le transmettre à l’équipe : /equipe
people-errors-cancelled = C’est annulé. Rien n’a été envoyé ni changé.
people-errors-nothing-to-cancel = Il n’y a rien en cours à annuler.

people-help-heading = <b>Ce que vous pouvez faire</b>
people-help-line = /{ $command } : { $does }
people-help-as-participant = Vous voyez l’aide comme un·e participant·e. Pour revenir : /organisation
people-help-does-start = le voyage en bref
people-help-does-inscription = vous inscrire au voyage, ou reprendre là où vous vous êtes arrêté·e
people-help-does-statut = où en est votre inscription ; la corriger, vous désister
people-help-does-programme = le programme, jour par jour
people-help-does-aujourdhui = le programme du jour
people-help-does-demain = le programme du lendemain
people-help-does-prochain = la prochaine étape : dans combien de temps, et où
people-help-does-infos = les informations pratiques
people-help-does-agenda = le voyage dans votre agenda
people-help-does-poche = tout le voyage, hors connexion
people-help-does-equipe = écrire à l’équipe du voyage
people-help-does-preferences = langue, messages reçus, heures calmes
people-help-does-mesdonnees = ce qui est gardé sur vous
people-help-does-oublier = effacer vos données
people-help-does-organisation = l’espace de l’équipe : chiffres, imports, réglages
people-help-does-changement = changer le programme : heure, lieu, annulation, ajout, retard
people-help-does-inscrits = les inscriptions : chiffres, demandes, liste d’attente, fiches
people-help-does-annonce = écrire à toutes les personnes du voyage, ou à certaines, et savoir qui a lu
people-help-does-appel = faire l’appel avant un départ : qui est là, qui manque
people-help-does-importer = importer un programme, des membres, des inscriptions ou un carnet
people-help-does-exporter = exporter le programme ou les inscriptions
people-help-does-lier = faire de ce groupe celui des participant·es
people-help-does-annuler = quitter ce qui est en cours
people-help-does-aide = les commandes à votre disposition
people-help-does-delegation = qui vient, parmi les personnes qui ont accepté d’être listées
people-help-does-carnet = ce que vous retenez des visites, à relire ou à changer
people-help-does-debrief = ce que la délégation retient, visite par visite
people-help-does-note = garder une note personnelle sur l’étape en cours ; relire les vôtres
people-help-does-question = poser une question aux hôtes d’une visite, soutenir celles des autres
people-help-does-promesse = ce que vous allez essayer chez vous, et ce que c’est devenu

people-preferences-heading = <b>Vos préférences</b>
people-preferences-saved =
    <b>Vos préférences</b>
    C’est noté.
people-preferences-language = Langue : { $tongue }
people-preferences-digest-on = Résumé de la journée : activé
people-preferences-digest-off = Résumé de la journée : désactivé
people-preferences-reminders-on = Rappels avant chaque étape : activés
people-preferences-reminders-off = Rappels avant chaque étape : désactivés
people-preferences-quiet = Heures calmes : { $hours }
people-preferences-quiet-none = Heures calmes : aucune
people-preferences-always = Les réponses à vos messages arrivent toujours.
people-preferences-noted = C’est noté.
people-preferences-back = Revenir aux préférences
people-preferences-messages = Régler les messages reçus
people-preferences-messages-heading = <b>Les messages que vous recevez</b>
people-preferences-change-quiet = Régler les heures calmes
people-preferences-quiet-hours-heading = <b>Vos heures calmes</b>
people-preferences-quiet-why = Pendant ces heures, seuls arrivent les réponses à vos messages et les rappels de ce qui commence avant leur fin.
people-preferences-digest-start = Recevoir le résumé de la journée
people-preferences-digest-stop = Ne plus recevoir le résumé
people-preferences-reminders-start = Recevoir les rappels
people-preferences-reminders-stop = Ne plus recevoir les rappels
people-preferences-set-quiet = Calme { $hours }
people-preferences-no-quiet = Supprimer les heures calmes
people-preferences-hours = de { $since } à { $until }
people-preferences-listed = Liste de la délégation : vous y figurez
people-preferences-listed-not = Liste de la délégation : vous n’y figurez pas
people-preferences-listed-start = Figurer dans la liste
people-preferences-listed-stop = Ne plus figurer dans la liste
people-preferences-debriefs-on = Questions après les visites : oui
people-preferences-debriefs-off = Questions après les visites : non
people-preferences-debriefs-stop = Arrêter les questions après les visites
people-preferences-debriefs-start = Recevoir les questions après les visites
people-preferences-answers = Choisir qui lit mes réponses
people-preferences-telephone-on = Téléphone : vous préférez être appelé·e, et l’équipe le sait
people-preferences-telephone-off = Téléphone : les messages vous conviennent
people-preferences-telephone-start = Préférer le téléphone
people-preferences-telephone-stop = Ne plus préférer le téléphone
people-help-does-memoire = ce que les délégations précédentes ont appris
