questions-heading =
    <b>Questions aux hôtes</b>
    { $title } ({ $day }, { $at })
questions-none = Pas encore de question. Les autres participant·es liront la vôtre sans votre nom et pourront la soutenir ; qui pose les questions aux hôtes verra votre nom.
questions-closed-none = Aucune question n’a été posée pour cette étape.
questions-line = <b>{ $number }.</b> { $words }
questions-support =
    { $count ->
        [0] aucun soutien
        [one] { $count } soutien
       *[other] { $count } soutiens
    }
questions-own = la vôtre
questions-by = { DE($name) }{ $name }
questions-asked = posée
questions-answered = répondue
questions-answer = Réponse : { $answer }
questions-words = « { $words } »
questions-open = Ouvrir la question { $number }
questions-take-back = Retirer ma question { $number }
questions-support-start = Soutenir la question { $number }
questions-support-stop = Ne plus soutenir la question { $number }
questions-support-this = Soutenir cette question
questions-support-this-stop = Ne plus soutenir cette question
questions-before = Voir la page précédente
questions-after = Voir la page suivante
questions-ask = Poser une question
questions-other = Choisir une autre visite
questions-mark-asked = Noter qu’elle est posée
questions-mark-answered = Noter qu’elle a sa réponse
questions-mark-open = La remettre à poser
questions-note = Noter la réponse
questions-note-again = Changer la réponse notée
questions-remove = Retirer cette question
questions-removed = La question est retirée.
questions-see = Voir les questions
questions-which = Pour quelle étape ?
questions-no-visit = Le programme n’annonce encore aucune rencontre.
questions-visit = { $day } · { $title }
questions-prompt =
    <b>Poser une question</b> : { $title }
    Envoyez-la en une phrase ou deux. Les autres la liront sans votre nom ; qui la posera aux hôtes verra qui demande.
questions-note-prompt = Qu’ont répondu les hôtes ? « { $words } »
questions-over = Votre question n’est pas gardée : cette étape est terminée, ou vous en avez déjà posé { $most } pour elle.
questions-bounds = Envoyez un texte de { $most } caractères au plus, ou annulez : /annuler
questions-gone = Cette question n’est plus là : rien n’est noté.
questions-told-answer = Votre question a sa réponse ({ $title }) : « { $words } »
questions-told-removed = L’équipe a retiré votre question ({ $title }) : « { $words } »
