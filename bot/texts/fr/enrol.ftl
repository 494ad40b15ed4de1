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
enrol-choose = Rien n’est encore changé. Les personnes ajoutées sont admises par vous, sans compte Telegram ; elles prennent rang à la date du fichier, ou maintenant. Une case vide n’efface rien.
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
enrol-corrected-for-you = L’organisation a corrigé votre inscription : { $fields }. Pour la relire : /statut
enrol-field-first-name = prénom
enrol-field-last-name = nom
enrol-field-function = fonction
enrol-field-phone = téléphone
enrol-field-reason = motivation
enrol-field-nights = nuits
enrol-field-sharing = chambre
enrol-field-joins = départ
enrol-field-leaves = retour
enrol-field-diet = repas
enrol-field-access = accessibilité
enrol-field-emergency = contact d’urgence
enrol-field-email = adresse
enrol-confirm = Importer cette liste ?
