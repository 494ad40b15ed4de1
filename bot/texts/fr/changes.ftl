changes-heading =
    <b>{ $count ->
        [one] Un changement au programme
       *[other] { $count } changements au programme
    }</b>
changes-more =
    { $count ->
        [one] … et un autre changement.
       *[other] … et { $count } autres changements.
    }
changes-cancelled = Annulé : <s>{ $title }</s> ({ $when })
changes-restored = Rétabli : <b>{ $title }</b> ({ $when })
changes-added = Ajouté : <b>{ $title }</b> ({ $when })
changes-changed = Modifié : <b>{ $title }</b> ({ $when })
changes-moved = Modifié : <b>{ $title }</b>
changes-reason = Motif : { $reason }
changes-hours = • { $old } → { $new }
changes-moment = { $day }, { $hour }
changes-field = • { $field } : { $old } → { $new }
changes-reworded = • { $field } : modifié
changes-see = Voir { $title }
changes-nothing = rien
changes-yes = oui
changes-no = non
changes-field-kind = type
changes-field-title = titre
changes-field-place = lieu
changes-field-meets = heure de rendez-vous
changes-field-meeting-place = lieu de rendez-vous
changes-field-hosts = avec
changes-field-description = texte
changes-field-bring = à prévoir
changes-field-fixed = horaire impératif
changes-field-reason = motif de l’annulation
changes-field-group = groupe
changes-next-step = <b>La prochaine étape change</b>
