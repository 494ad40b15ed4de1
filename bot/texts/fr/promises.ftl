promises-invitation =
    <b>Et chez vous ?</b>
    De tout ce que vous avez vu, qu’allez-vous essayer ? Écrivez une seule chose. Dans une semaine, un mois et trois mois, le bot vous demandera ce qu’elle est devenue. Vous choisissez qui la lit.
promises-write = Écrire ce que je vais essayer
promises-prompt =
    <b>Une chose à essayer chez vous</b>
    Envoyez-la en { $most } caractères au plus. Vous direz ensuite qui peut la lire.
promises-prompt-anew = Envoyez ce qui remplacera votre promesse ({ $most } caractères au plus).
promises-too-early = Pendant le voyage, vous pourrez écrire ici une chose à essayer chez vous.
promises-bounds = Envoyez un texte de { $most } caractères au plus, ou annulez : /annuler
promises-words = « { $words } »
promises-who = Qui peut lire votre promesse ?
promises-see-mine = Moi seulement
promises-see-team = L’équipe du voyage aussi
promises-see-delegation = Les participant·es aussi
promises-see-network = Tout le réseau, dans le carnet
promises-heading = <b>Votre promesse</b>
promises-seen-mine = Personne d’autre ne la lit.
promises-seen-team = L’équipe du voyage la lit aussi.
promises-seen-delegation = L’équipe et les participant·es la lisent aussi, avec votre nom.
promises-seen-network = Tout le réseau peut la lire, avec votre nom.
promises-will-ask = Le bot vous demandera ce qu’elle est devenue une semaine, un mois et trois mois après le voyage.
promises-alone = Le bot ne vous demandera rien à son sujet.
promises-change = Changer ma promesse
promises-change-who = Changer qui la lit
promises-leave = Ne plus me le demander
promises-ask-again = Me le demander de nouveau
promises-others = Lire celles des autres
promises-erase = Effacer ma promesse
promises-news = Après { $days } jours : { $said }
promises-asked =
    <b>{ $days ->
        [7] Une semaine après le voyage
        [30] Un mois après le voyage
       *[other] Trois mois après le voyage
    }</b>
    Qu’est devenue votre promesse ?
promises-news-seen = Qui peut lire votre promesse lira aussi votre réponse.
promises-outcome-done = C’est fait
promises-outcome-started = C’est commencé
promises-outcome-not-yet = Pas encore
promises-outcome-given-up = J’y renonce
promises-tell = Raconter en une phrase
promises-tell-prompt = Que s’est-il passé ? Une phrase suffit.
promises-thanks = C’est noté, merci.
promises-open = Voir ma promesse
promises-left-alone = Le bot ne vous demandera plus rien au sujet de votre promesse. Elle est gardée.
promises-erased = Votre promesse est effacée.
promises-others-heading = <b>Ce que d’autres vont essayer</b>
promises-others-none = Personne n’a encore choisi de montrer sa promesse.
promises-line = <b>{ $name }</b> : « { $words } »
promises-before = Voir la page précédente
promises-after = Voir la page suivante
