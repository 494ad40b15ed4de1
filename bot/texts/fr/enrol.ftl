enrol-preview = <b>Ce que cette liste changerait aux inscriptions</b>
enrol-counts = Ajoutées : { $added } · Corrigées : { $corrected } · Déjà là : { $same } · Laissées de côté : { $aside }
enrol-added = + { $name } ({ $organisation })
enrol-corrected = ~ { $name } : { $fields }
enrol-field = { $field } : { $was } → { $now }
enrol-aside = – { $name }, laissée de côté : { $status }
enrol-more =
    { $count ->
        [one] … et une autre personne
       *[other] … et { $count } autres personnes
    }
enrol-choose = Rien n’est encore changé. Les personnes ajoutées sont admises par vous, sans compte Telegram. Leur rang est celui de la date indiquée dans le fichier, sinon celui d’aujourd’hui. Une case vide laisse la réponse actuelle.
enrol-yes = Importer cette liste
enrol-nothing = Cette liste ne change rien aux inscriptions.
enrol-done = <b>La liste est importée.</b>
enrol-done-seated =
    { $count ->
        [one] Une inscription confirmée
       *[other] { $count } inscriptions confirmées
    }
enrol-done-waiting =
    { $count ->
        [one] Une personne en liste d’attente
       *[other] { $count } personnes en liste d’attente
    }
enrol-done-corrected =
    { $count ->
        [one] Une inscription corrigée
       *[other] { $count } inscriptions corrigées
    }
enrol-dropped = Fichier abandonné : les inscriptions n’ont pas changé.
enrol-stale = Les inscriptions ont changé entre-temps, ou ce fichier n’attend plus : rien n’est importé. Envoyez de nouveau le fichier pour voir la différence.
enrol-corrected-for-you = L’équipe a corrigé votre inscription : { $fields }. Pour la relire : /statut
enrol-field-first-name = prénom
enrol-field-last-name = nom
enrol-field-function = qualité
enrol-field-phone = téléphone
enrol-field-reason = motivation
enrol-field-nights = nuits
enrol-field-sharing = chambre
enrol-field-joins = lieu de départ
enrol-field-leaves = lieu de retour
enrol-field-diet = repas
enrol-field-access = accessibilité
enrol-field-emergency = contact d’urgence
enrol-field-email = adresse
enrol-confirm = Importer cette liste ?
enrol-field-days = jours de présence
enrol-field-groups = groupes
enrol-field-absent = étapes non suivies
