export-choose =
    <b>Exporter le programme</b>
    Choisissez le format. Un fichier .xlsx ou .csv peut être modifié puis importé.
export-caption = Le programme
