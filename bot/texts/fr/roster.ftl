roster-preview = <b>Ce que ce fichier changerait à la liste des membres</b>
roster-gone =
    { $count ->
        [one] Une organisation n’y serait plus :
       *[other] { $count } organisations n’y seraient plus :
    }
roster-changed =
    { $count ->
        [one] Une organisation changerait de nom ou de domaine :
       *[other] { $count } organisations changeraient de nom ou de domaine :
    }
roster-added =
    { $count ->
        [one] Une organisation s’ajouterait :
       *[other] { $count } organisations s’ajouteraient :
    }
roster-name = • { $name }
roster-more =
    { $count ->
        [one] … et une autre
       *[other] … et { $count } autres
    }
roster-people = Personnes nommées : { $added } de plus, { $gone } de moins.
roster-choose =
    { $count ->
        [one] Rien n’est encore changé. La liste compterait une organisation ; elle remplacerait l’actuelle en entier.
       *[other] Rien n’est encore changé. La liste compterait { $count } organisations ; elle remplacerait l’actuelle en entier.
    }
roster-apply = Remplacer la liste
roster-drop = Abandonner ce fichier
roster-nothing = Ce fichier dit la même chose que la liste actuelle des membres : rien à changer.
roster-applied = La liste des membres est remplacée. Organisations : { $organisations }, domaines : { $domains }, personnes nommées : { $people }.
roster-stale = La liste des membres a changé entre-temps : rien n’a été remplacé. Envoyez de nouveau le fichier pour voir la différence.
roster-dropped = Fichier abandonné : la liste des membres n’a pas changé.
roster-confirm = Remplacer la liste des membres ?
