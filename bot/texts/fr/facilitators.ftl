facilitators-visit-entrust = Confier les questions à quelqu’un
facilitators-visit-who =
    <b>{ $title }</b>
    Personne n’est chargé de poser les questions : l’équipe s’en occupe. Pour les confier à quelqu’un, envoyez son nom.
facilitators-visit-who-named =
    <b>{ $title }</b>
    Les questions sont confiées à { $names }. Pour les confier aussi à quelqu’un d’autre, envoyez son nom.
facilitators-visit-candidates = À qui confier les questions ?
facilitators-visit-told = { $name } vous confie les questions aux hôtes : <b>{ $title }</b>. Leur liste se tient à jour toute seule.
facilitators-visit-told-off = Les questions aux hôtes ne vous sont plus confiées : { $title }.
facilitators-nobody = Personne de ce nom ne participe au voyage. Envoyez un autre nom.
facilitators-name = Confier à { $name }
facilitators-off = Ne plus confier à { $name }
facilitators-gone = Cette étape n’est plus au programme : rien n’a changé.
facilitators-evening-entrust = Confier ce miroir à quelqu’un
facilitators-evening-open = Préparer le miroir du soir
facilitators-evening-who =
    <b>Le miroir du soir</b>, { $title }
    Personne d’autre que l’équipe ne le prépare. Pour le confier à quelqu’un, envoyez son nom.
facilitators-evening-who-named =
    <b>Le miroir du soir</b>, { $title }
    Il est confié à { $names }, avec l’équipe. Pour le confier aussi à quelqu’un d’autre, envoyez son nom.
facilitators-evening-candidates = À qui confier ce miroir ?
facilitators-evening-told = { $name } vous confie le miroir du soir, { $title } : ce que le groupe lira de sa journée. Il vous est proposé à { $at } ; vous retirez ou ajoutez des citations, écrivez une phrase, puis le publiez.
facilitators-evening-told-off = Le miroir du soir ne vous est plus confié : { $title }.
facilitators-evenings = <b>Qui prépare le miroir de chaque soir ?</b>
facilitators-no-evening = Il n’y a plus de soirée dont préparer le miroir.
facilitators-evening = { $day } · { $names }
facilitators-team = l’équipe
facilitators-choose = Confier les miroirs du soir
