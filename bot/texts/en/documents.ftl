documents-programme-title = Programme: { $trip }
documents-infos = Practical information
documents-organised = Organiser: { $organiser }
documents-continued = { $day } (continued)
documents-empty-day = Nothing is planned that day.
documents-empty-programme = The programme is still empty.
documents-page = Page
