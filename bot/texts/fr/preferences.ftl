preferences-heading = <b>Vos préférences</b>
preferences-saved =
    <b>Vos préférences</b>
    C’est noté.
preferences-language = Langue : { $tongue }
preferences-digest-on = Résumé de la journée : activé
preferences-digest-off = Résumé de la journée : désactivé
preferences-reminders-on = Rappels avant chaque étape : activés
preferences-reminders-off = Rappels avant chaque étape : désactivés
preferences-quiet = Heures calmes : { $hours }
preferences-quiet-none = Heures calmes : aucune
preferences-always = Les réponses à vos messages arrivent toujours. Pendant les heures calmes, seuls arrivent les rappels de ce qui commence avant leur fin.
preferences-digest-start = Recevoir le résumé de la journée
preferences-digest-stop = Ne plus recevoir le résumé
preferences-reminders-start = Recevoir les rappels
preferences-reminders-stop = Ne plus recevoir les rappels
preferences-set-quiet = Calme { $hours }
preferences-no-quiet = Supprimer les heures calmes
preferences-hours = de { $since } à { $until }
preferences-listed = Liste de la délégation : vous y figurez
preferences-listed-not = Liste de la délégation : vous n’y figurez pas
preferences-listed-start = Figurer dans la liste
preferences-listed-stop = Ne plus figurer dans la liste
preferences-debriefs-on = Questions après les visites : oui
preferences-debriefs-off = Questions après les visites : non
preferences-debriefs-stop = Arrêter les questions après les visites
preferences-debriefs-start = Recevoir les questions après les visites
