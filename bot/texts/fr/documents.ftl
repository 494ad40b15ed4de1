documents-programme-title = Programme : { $trip }
documents-infos = Informations pratiques
documents-organised = Organisateur : { $organiser }
documents-continued = { $day } (suite)
documents-empty-day = Rien n’est prévu ce jour-là.
documents-empty-programme = Le programme n’est pas encore rempli.
documents-page = Page

documents-sheet-too-large = Ce fichier dépasse { $most } Mo : allégez-le, puis renvoyez-le. Rien n’a changé.
documents-sheet-empty = Ce fichier est vide. Rien n’a changé.
documents-sheet-not-a-sheet = Ce fichier n’est pas un tableau lisible : envoyez un .xlsx, un .ods ou un .csv. Rien n’a changé.
documents-sheet-damaged = Ce tableau est abîmé ou démesuré, il ne peut pas être lu : enregistrez-le à nouveau, puis renvoyez-le. Rien n’a changé.
documents-sheet-too-many-rows = Ce tableau dépasse { $most } lignes. Rien n’a changé.
documents-sheet-no-ref =
    { $count ->
        [one] Une étape n’a pas de « ref » : elle est reconnue à son titre et à son jour. Si vous changez son titre, elle comptera comme une autre.
       *[other] { $count } étapes n’ont pas de « ref » : elles sont reconnues à leur titre et à leur jour. Une étape dont le titre change compte comme une autre.
    }
documents-sheet-no-row = Le tableau n’a que des en-têtes : aucune ligne à lire.
documents-sheet-no-column = Il manque la colonne « { $column } ».
documents-sheet-twice = Colonne { $column } : elle figure deux fois.
documents-sheet-missing = Ligne { $row }, colonne { $column } : il manque une valeur.
documents-sheet-too-long = Ligne { $row }, colonne { $column } : { $most } caractères au plus.
documents-sheet-not-a-ref = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une référence (lettres sans accent, chiffres, - _ . et 40 caractères au plus).
documents-sheet-ref-twice = Ligne { $row }, colonne { $column } : « { $said } » figure déjà plus haut.
documents-sheet-not-a-day = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une date (par exemple 25/03/2024).
documents-sheet-not-an-hour = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une heure (par exemple 9 h 30).
documents-sheet-not-a-kind = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un type (visite, atelier, échange, repas, trajet, hébergement, temps libre).
documents-sheet-not-yes-or-no = Ligne { $row }, colonne { $column } : « { $said } » : écrivez oui ou non.
documents-sheet-not-degrees = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une coordonnée en degrés.
documents-sheet-not-a-domain = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un domaine de messagerie (par exemple ville.fr).
documents-sheet-public-domain = Ligne { $row }, colonne { $column } : « { $said } » est ouvert à tout le monde, il ne peut pas désigner une organisation. Inscrivez plutôt les adresses des personnes.
documents-sheet-other-owner = Ligne { $row }, colonne { $column } : « { $said } » figure déjà plus haut, pour une autre organisation.
documents-sheet-no-name = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un nom.
documents-sheet-not-an-email = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une adresse électronique.
documents-sheet-half-a-point = Ligne { $row }, colonne { $column } : latitude et longitude vont ensemble.
documents-sheet-meets-late = Ligne { $row }, colonne { $column } : le rendez-vous vient après le début.
documents-sheet-encrypted = Ce tableau est protégé par un mot de passe : enregistrez-le sans mot de passe, puis renvoyez-le. Rien n’a changé.
documents-sheet-old = Ce fichier est d’un ancien format : enregistrez-le en .xlsx, puis renvoyez-le. Rien n’a changé.
documents-sheet-more = Et { $count ->
        [one] une autre erreur
       *[other] { $count } autres erreurs
    }.
documents-sheet-other-weekday = Ligne { $row }, colonne { $column } : « { $said } » ne tombe pas ce jour de la semaine.
documents-sheet-other-day = Ligne { $row }, colonne { $column } : la date n’est pas celle de la colonne « jour ».
documents-sheet-no-such-hour = Ligne { $row }, colonne { $column } : { $said } n’existe pas cette nuit-là, on passe à l’heure d’été.
documents-sheet-ends-early = Ligne { $row }, colonne { $column } : la fin vient avant le début.
documents-sheet-unknown-column = La colonne « { $column } » est ignorée : ce nom n’est pas connu.
documents-sheet-not-a-choice = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une des réponses possibles.
documents-sheet-not-a-phone = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un numéro de téléphone (par exemple 06 39 98 00 01).
documents-sheet-to-come = Ligne { $row }, colonne { $column } : « { $said } » est une date à venir.
documents-sheet-person-twice = Ligne { $row }, colonne { $column } : « { $said } » figure déjà plus haut.
documents-sheet-not-computed = Ligne { $row }, colonne { $column } : le tableur n’a pas pu calculer cette case (« { $said } »). Écrivez-y la valeur.
documents-sheet-no-result = Ligne { $row }, colonne { $column } : la formule de cette case n’a pas de résultat enregistré. Écrivez-y la valeur.
documents-sheet-read-from = Lu : feuille « { $sheet } », en-tête en ligne { $row }.
documents-sheet-read-sheet = Lu : feuille « { $sheet } ».
documents-sheet-read-header = Lu : en-tête en ligne { $row }.
documents-sheet-mended = Les accents de ce fichier étaient abîmés et ont été rétablis : relisez les noms.
documents-sheet-near-column = La colonne « { $column } » n’est pas lue. Si c’est « { $near } », donnez-lui ce nom.
documents-sheet-unnamed-column = La colonne { $column } n’a pas d’en-tête : elle n’est pas lue.
documents-sheet-hidden-column = La colonne { $column } est masquée dans le tableau ; elle est lue quand même.
documents-sheet-hidden-rows =
    { $count ->
        [one] Ligne { $rows } : masquée dans le tableau, elle est lue quand même.
       *[other] Lignes { $rows } : masquées dans le tableau, elles sont lues quand même.
    }
documents-sheet-foot-row = Ligne { $row } (« { $said } ») : ce n’est pas une donnée ; elle n’est pas lue.
documents-sheet-other-sheet = La feuille « { $sheet } » n’est pas lue.
documents-sheet-hidden-sheet = La feuille masquée « { $sheet } » n’est pas lue.
documents-sheet-all-hidden = Toutes les feuilles qui contiennent quelque chose sont masquées : affichez celle à lire, puis renvoyez le fichier. Rien n’a changé.
documents-sheet-encoding = Les accents de ce fichier ne peuvent pas être lus : enregistrez-le au format « CSV UTF-8 » ou .xlsx, puis renvoyez-le. Rien n’a changé.
documents-sheet-unclosed = Ligne { $row } : un guillemet s’ouvre et ne se ferme pas. Fermez-le ou effacez-le, puis renvoyez le fichier. Rien n’a changé.
documents-sheet-other-function = Ligne { $row }, colonne { $column } : « { $said } » est pris comme « autre ».
documents-sheet-no-number = Ligne { $row }, colonne { $column } : « { $said } » ne contient aucun numéro de téléphone.
documents-sheet-shared-mailbox = Ligne { $row }, colonne { $column } : « { $said } » sert à plusieurs personnes.
documents-sheet-no-such-entry = Ligne { $row }, colonne { $column } : le programme n’a pas d’étape « { $said } ». Cette personne est attendue à toutes les autres.
documents-sheet-which-standing = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un statut. Cette personne vient-elle ? Sans correction, elle sera inscrite.
documents-sheet-which-nights = Ligne { $row }, colonne { $column } : aucune date dans « { $said } ». Quelles nuits ? Sans correction, la question reste à poser.
documents-sheet-which-status = Ligne { $row }, colonne { $column } : « { $said } » ne dit pas si l’étape est annulée. Sans correction, elle est maintenue.
documents-sheet-free-words = Ligne { $row }, colonne { $column } : « { $said } » ne se lit pas ici. Que faut-il comprendre ? Sans correction, la case compte comme vide.
documents-sheet-shortened = Ligne { $row }, colonne { $column } : « { $said } » est un nombre abrégé par le tableur. Mettez la colonne au format Texte, puis tapez le numéro en entier.
documents-sheet-several-emails = Ligne { $row }, colonne { $column } : « { $said } » contient plusieurs adresses. Gardez-en une.
documents-sheet-several-phones = Ligne { $row }, colonne { $column } : « { $said } » contient plusieurs numéros. Le premier est pris.
documents-sheet-web-page = Ce fichier est une page web sous le nom d’un tableau : ouvrez-le dans un tableur, enregistrez-le en .xlsx, puis renvoyez-le. Rien n’a changé.
documents-sheet-also-column = La colonne « { $column } » n’est pas lue : « { $near } » l’est déjà dans une autre.
