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

changes-edits-heading = <b>Changer le programme</b>
changes-edits-choose = Choisissez un jour, ou une action.
changes-edits-draft =
    { $count ->
        [one] Votre brouillon, pas encore publié : un changement.
       *[other] Votre brouillon, pas encore publié : { $count } changements.
    }
changes-edits-preview = Relire et publier
changes-edits-drop = Abandonner le brouillon
changes-edits-add = Ajouter une étape
changes-edits-versions = Voir les versions
changes-edits-home = Revenir aux changements
changes-edits-more = Changer autre chose
changes-edits-day =
    <b>{ $day }</b>
    Quelle étape changer ?
changes-edits-in-draft = Dans votre brouillon, pas encore publié :
changes-edits-change-starts = Changer le début
changes-edits-change-ends = Changer la fin
changes-edits-change-meets = Heure de rendez-vous
changes-edits-change-meeting-place = Lieu de rendez-vous
changes-edits-change-place = Changer le lieu
changes-edits-change-hosts = Changer les hôtes
changes-edits-change-bring = Changer « à prévoir »
changes-edits-change-title = Changer le titre
changes-edits-change-description = Changer le texte
changes-edits-change-kind = Changer le type
changes-edits-change-day = Changer de jour
changes-edits-change-swap = Échanger avec…
changes-edits-fix = Rendre l’horaire impératif
changes-edits-loose = Rendre l’horaire souple
changes-edits-late = Signaler un retard…
changes-edits-cancel = Annuler cette étape…
changes-edits-restore = Rétablir cette étape
changes-edits-back = Revenir à l’étape
changes-edits-empty = Effacer
changes-edits-later = Préciser plus tard
changes-edits-about = <b>{ $title }</b> ({ $when })
changes-edits-ask-starts = Nouvelle heure de début ? Écrivez-la (« 14h15 », « +20 », « ven. 29 mars à 9h ») ou choisissez des minutes. La durée reste la même.
changes-edits-ask-ends = Nouvelle heure de fin ? Écrivez-la (« 16h », « +20 ») ou choisissez des minutes.
changes-edits-ask-meets = Nouvelle heure de rendez-vous ? Écrivez-la (« 8h45 », « -10 ») ou choisissez des minutes.
changes-edits-ask-place = Nouveau lieu ? Écrivez son nom, puis son adresse à la ligne, ou envoyez une position ou un lieu Telegram.
changes-edits-ask-meeting-place = Nouveau lieu de rendez-vous ? Écrivez son nom, puis son adresse à la ligne, ou envoyez une position ou un lieu Telegram.
changes-edits-ask-hosts = Qui nous reçoit ?
changes-edits-ask-bring = Que faut-il prévoir ?
changes-edits-ask-title = Nouveau titre ?
changes-edits-ask-description = Nouveau texte ?
changes-edits-ask-kind = De quel type est <b>{ $title }</b> ?
changes-edits-ask-day = Quel jour pour <b>{ $title }</b> ? L’heure reste la même.
changes-edits-ask-swap = Avec quelle étape échanger <b>{ $title }</b> ?
changes-edits-ask-reason =
    Pourquoi annuler <b>{ $title }</b> ?
    Écrivez le motif : les participant·es le liront.
changes-edits-without-reason = Annuler sans motif
changes-edits-ask-what = Quelle étape ajouter ? Écrivez son titre.
changes-edits-ask-when = Quand aura lieu <b>{ $title }</b> ? Écrivez l’heure, pour { $day } (« 14h15 »), ou le jour et l’heure (« 28 mars à 14h15 »).
changes-edits-ask-where = Où aura lieu <b>{ $title }</b> ? Écrivez le nom du lieu, puis son adresse à la ligne, ou envoyez une position ou un lieu Telegram.
changes-edits-hour-again = Cette heure n’a pas été comprise. Écrivez par exemple « 14h15 » ou « +20 ».
changes-edits-hour-late = Un jour s’arrête à minuit. Pour une heure de la nuit, écrivez le jour puis l’heure, par exemple « 27 mars à 1 h ».
changes-edits-hour-none = Cette heure n’existe pas ce jour-là : les horloges avancent cette nuit.
changes-edits-ends-early = La fin doit venir après le début.
changes-edits-meets-late = Le rendez-vous ne peut pas venir après le début.
changes-edits-ask-late =
    <b>Retard à partir de : { $title }</b> ({ $at })
    De combien de minutes ? Choisissez, ou écrivez par exemple « +25 ».
changes-edits-late-again = Ce retard n’a pas été compris. Écrivez par exemple « +25 ».
changes-edits-late-stop = Ne bouge pas : { $title } ({ $at }).
changes-edits-late-plan =
    <b>{ $late ->
        [late] { $minutes } min plus tard
       *[early] { $minutes } min plus tôt
    }</b>
changes-edits-late-entry = <b>{ $title }</b>
changes-edits-late-more =
    { $count ->
        [one] … et une autre étape.
       *[other] … et { $count } autres étapes.
    }
changes-edits-late-nothing = Rien ne peut être décalé : l’horaire est impératif, ou ce qui suit ne peut pas attendre.
changes-edits-late-squeezed = ⚠ Tout ne tient pas avant ce qui ne bouge pas.
changes-edits-late-eat = Réduire d’abord le temps libre
changes-edits-late-other = Choisir un autre retard
changes-edits-clash-overlap = ⚠ <b>{ $title }</b> ne sera pas fini au rendez-vous de { $then } ({ $at }).
changes-edits-clash-host = ⚠ <b>{ $title }</b> : les hôtes attendaient plus tôt.
changes-edits-clash-meal = ⚠ <b>{ $title }</b> : la table est retenue plus tôt.
changes-edits-settle-shorten = Raccourcir { $title }
changes-edits-settle-back = Garder l’heure de { $title }
changes-edits-settle-cancel = Annuler { $title }
changes-edits-preview-heading =
    <b>{ $people ->
        [0] Personne ne recevra ce message
        [one] Une personne recevra ce message
       *[other] { $people } personnes recevront ce message
    }</b>
    En français : { $fr } · en anglais : { $en }
changes-edits-unreached =
    { $count ->
        [one] Ne peut pas être prévenue : { $names }
       *[other] Ne peuvent pas être prévenues : { $names }
    }{ $more ->
        [0] { "" }
        [one] { " " }et une autre personne
       *[other] { " " }et { $more } autres personnes
    }
changes-edits-preview-message = Le voici, mot pour mot :
changes-edits-publish-loud = Publier et prévenir
changes-edits-publish-seen = Publier et demander « Vu »
changes-edits-publish-quiet = Publier sans prévenir
changes-edits-see-fr = Voir en français
changes-edits-see-en = Voir en anglais
changes-edits-other-now = Quelque chose a changé depuis : relisez avant de publier. Rien n’a été publié.
changes-edits-touch =
    <b>{ $title }</b>
    Cette étape a été changée par quelqu’un d’autre entre-temps. Ce qui est publié → ce que dit votre brouillon :
changes-edits-theirs-are = Publié : { $state }
changes-edits-mine-are = Votre brouillon : { $state }
changes-edits-state-cancelled = étape annulée
changes-edits-state-cancelled-because = étape annulée ({ $reason })
changes-edits-state-kept = étape maintenue
changes-edits-mine = Garder le mien
changes-edits-theirs = Garder le publié
changes-edits-published-loud =
    Le programme est publié (version { $version }). { $people ->
        [one] Une personne est prévenue.
       *[other] { $people } personnes sont prévenues.
    }
changes-edits-published-quiet = Le programme est publié (version { $version }), sans message aux participant·es.
changes-edits-nothing = Votre brouillon ne change rien au programme.
changes-edits-ask-drop =
    { $count ->
        [one] Abandonner votre brouillon et son changement ?
       *[other] Abandonner votre brouillon et ses { $count } changements ?
    }
changes-edits-drop-yes = Tout abandonner
changes-edits-dropped = Brouillon abandonné : le programme n’a pas changé.
changes-edits-draft-first = Vous avez un brouillon : publiez-le ou abandonnez-le d’abord.
changes-edits-versions-heading = <b>Les versions du programme</b>
changes-edits-version-line = Version { $version } · { $stamp } · { $by } · { $how }
changes-edits-version-line-bot = Version { $version } · { $stamp } · { $how }
changes-edits-note-change = changement
changes-edits-note-import = import
changes-edits-note-undo = import annulé
changes-edits-note-trip-file = programme d’origine
changes-edits-version = Version { $version }
changes-edits-version-since =
    { $count ->
        [0] Le programme d’aujourd’hui dit la même chose.
        [one] Depuis, une étape a changé :
       *[other] Depuis, { $count } étapes ont changé :
    }
changes-edits-version-days = Lire cette version
changes-edits-version-again = Publier de nouveau…
changes-edits-version-day = <b>Version { $version } : { $day }</b>
changes-edits-published = Le programme est publié (version { $version }).
