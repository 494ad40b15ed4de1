missing-open = Relancer les réponses manquantes
missing-none = Rien ne manque : nuits, repas et lieux sont connus pour toutes les inscriptions confirmées.
missing-heading = <b>Réponses manquantes des inscriptions confirmées</b>
missing-line = { $title } : { $count }
missing-apart =
    { $count ->
        [one] Le bot ne peut pas écrire à une de ces personnes : téléphonez-lui.
       *[other] Le bot ne peut pas écrire à { $count } de ces personnes : téléphonez-leur.
    }
missing-send =
    { $count ->
        [one] Relancer une personne
       *[other] Relancer { $count } personnes
    }
missing-sent =
    { $count ->
        [one] Une personne est relancée, une fois par jour au plus.
       *[other] { $count } personnes sont relancées, une fois par jour au plus.
    }
missing-answer = Répondre : { $title }
missing-asked = L’équipe prépare le voyage. Il manque à votre inscription : { $titles }.
missing-asked-late = L’équipe prépare le voyage. Il manque à votre inscription : { $titles }. Écrivez-lui : elle notera votre réponse.
