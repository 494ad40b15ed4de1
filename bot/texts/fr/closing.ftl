closing-ask =
    <b>Clore le voyage ?</b>
    Le bot n’enverra plus rien de lui-même, sauf ses questions sur ce que sont devenues les promesses. Chacun·e garde l’accès à ses notes et au carnet. Les données sont effacées aux dates annoncées. Vous pourrez rouvrir le voyage.
closing-yes = Clore le voyage
closing-closed =
    <b>Le voyage est clos</b> depuis le { $stamp }.
    Le bot n’envoie plus rien de lui-même, sauf ses questions sur ce que sont devenues les promesses. Pour préparer le suivant, la personne qui administre le bot lance « escale next », puis « escale purge --trip ».
closing-reopen = Rouvrir le voyage
closing-reopened = Le voyage est rouvert : rappels et annonces reprennent.
closing-too-early = Le voyage n’est pas terminé : il pourra être clos après son dernier jour.
