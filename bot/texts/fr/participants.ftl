participants-sheet-participants = Participant·es
participants-sheet-coach = Car
participants-sheet-hotel = Hôtel
participants-sheet-caterer = Traiteur
participants-sheet-diets = Régimes
participants-sheet-journal = Journal
participants-column-name = Nom
participants-column-phone = Téléphone
participants-column-joins = Lieu de départ
participants-column-leaves = Lieu de retour
participants-column-sharing = Chambre
participants-column-meal = Repas
participants-column-people = Personnes
participants-column-diet = Régime
participants-column-seated = Confirmées
participants-column-queued = En attente
participants-column-when = Quand
participants-column-who = Qui
participants-column-what = Quoi
participants-column-whose = Inscription
participants-column-detail = Précision
participants-total = Total
participants-guests = Convives
participants-no-diet = Sans précision
participants-access-needs = Besoins d’accessibilité (voir avec l’équipe)
participants-choose =
    <b>Exporter</b>
    Choisissez le contenu et le format. Le classeur .xlsx contient toutes les feuilles ; un .csv n’en contient qu’une.
    Ces fichiers contiennent des données personnelles : ne transmettez à chacun que sa feuille.
participants-book = Participant·es, toutes les feuilles (.xlsx)
participants-csv = { $sheet } (.csv)
participants-caption = Inscriptions au { $stamp }
participants-caption-sheet = { $sheet }, au { $stamp }
participants-open = Exporter les inscriptions
