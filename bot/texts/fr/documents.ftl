documents-programme-title = Programme : { $trip }
documents-infos = Informations pratiques
documents-organised = Organisateur : { $organiser }
documents-continued = { $day } (suite)
documents-empty-day = Rien n’est prévu ce jour-là.
documents-empty-programme = Le programme n’est pas encore rempli.
documents-page = Page
