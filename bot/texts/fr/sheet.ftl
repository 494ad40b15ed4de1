sheet-too-large = Ce fichier dépasse { $most } Mo : allégez-le, puis renvoyez-le. Rien n’a changé.
sheet-empty = Ce fichier est vide. Rien n’a changé.
sheet-not-a-sheet = Ce fichier n’est pas un tableau lisible : envoyez un .xlsx, un .ods ou un .csv. Rien n’a changé.
sheet-damaged = Ce tableau est abîmé ou démesuré, il ne peut pas être lu : enregistrez-le à nouveau, puis renvoyez-le. Rien n’a changé.
sheet-too-many-rows = Ce tableau dépasse { $most } lignes. Rien n’a changé.
sheet-no-row = Le tableau n’a que des en-têtes : aucune ligne à lire.
sheet-no-column = Il manque la colonne « { $column } ».
sheet-twice = Colonne { $column } : elle figure deux fois.
sheet-missing = Ligne { $row }, colonne { $column } : il manque une valeur.
sheet-too-long = Ligne { $row }, colonne { $column } : { $most } caractères au plus.
sheet-not-a-ref = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un repère (lettres sans accent, chiffres, - _ . ; 40 au plus).
sheet-ref-twice = Ligne { $row }, colonne { $column } : « { $said } » figure déjà plus haut.
sheet-not-a-day = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une date (par exemple 25/03/2024).
sheet-not-an-hour = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une heure (par exemple 9 h 30).
sheet-not-a-kind = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un type (visite, atelier, échange, repas, trajet, hébergement, temps libre).
sheet-not-yes-or-no = Ligne { $row }, colonne { $column } : « { $said } » : écrivez oui ou non.
sheet-not-a-status = Ligne { $row }, colonne { $column } : « { $said } » : écrivez annulé, ou rien.
sheet-not-degrees = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une coordonnée en degrés.
sheet-not-a-domain = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un domaine de messagerie (par exemple ville.fr).
sheet-public-domain = Ligne { $row }, colonne { $column } : « { $said } » est ouvert à tout le monde, il ne peut pas désigner une organisation. Inscrivez plutôt les adresses des personnes.
sheet-other-owner = Ligne { $row }, colonne { $column } : « { $said } » figure déjà plus haut, pour une autre organisation.
sheet-no-name = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un nom.
sheet-not-an-email = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une adresse électronique.
sheet-half-a-point = Ligne { $row }, colonne { $column } : latitude et longitude vont ensemble.
sheet-meets-late = Ligne { $row }, colonne { $column } : le rendez-vous vient après le début.
sheet-encrypted = Ce tableau est protégé par un mot de passe : enregistrez-le sans mot de passe, puis renvoyez-le. Rien n’a changé.
sheet-old = Ce fichier est d’un ancien format : enregistrez-le en .xlsx, puis renvoyez-le. Rien n’a changé.
sheet-more = Et { $count ->
        [one] une autre erreur
       *[other] { $count } autres erreurs
    }.
sheet-other-weekday = Ligne { $row }, colonne { $column } : « { $said } » ne tombe pas ce jour de la semaine.
sheet-other-day = Ligne { $row }, colonne { $column } : la date n’est pas celle de la colonne « jour ».
sheet-no-such-hour = Ligne { $row }, colonne { $column } : { $said } n’existe pas cette nuit-là, on passe à l’heure d’été.
sheet-ends-early = Ligne { $row }, colonne { $column } : la fin vient avant le début.
sheet-unknown-column = La colonne « { $column } » n’est pas lue.
sheet-outside = { $day } : ce jour est en dehors du voyage.
