edits-heading = <b>Changer le programme</b>
edits-choose = Choisissez un jour, ou une action.
edits-draft =
    { $count ->
        [one] Votre brouillon, pas encore publié : un changement.
       *[other] Votre brouillon, pas encore publié : { $count } changements.
    }
edits-preview = Voir le message
edits-drop = Abandonner le brouillon
edits-add = Ajouter une étape
edits-versions = Voir les versions
edits-home = Revenir aux changements
edits-more = Changer autre chose
edits-day =
    <b>{ $day }</b>
    Quelle étape changer ?
edits-in-draft = Dans votre brouillon, pas encore publié :
edits-change-starts = Changer le début
edits-change-ends = Changer la fin
edits-change-meets = Heure de rendez-vous
edits-change-meeting-place = Lieu de rendez-vous
edits-change-place = Changer le lieu
edits-change-hosts = Changer les hôtes
edits-change-bring = Changer « à prévoir »
edits-change-title = Changer le titre
edits-change-description = Changer le texte
edits-change-kind = Changer le type
edits-change-day = Changer de jour
edits-change-swap = Échanger avec…
edits-fix = Rendre l’horaire impératif
edits-loose = Rendre l’horaire souple
edits-late = Signaler un retard…
edits-cancel = Annuler cette étape…
edits-restore = Rétablir cette étape
edits-back = Revenir à l’étape
edits-empty = Effacer
edits-later = Préciser plus tard
edits-about = <b>{ $title }</b> ({ $when })
edits-ask-starts = Nouvelle heure de début ? Écrivez-la (« 14h15 », « +20 », « ven. 29 mars à 9h ») ou choisissez des minutes. La durée reste la même.
edits-ask-ends = Nouvelle heure de fin ? Écrivez-la (« 16h », « +20 ») ou choisissez des minutes.
edits-ask-meets = Nouvelle heure de rendez-vous ? Écrivez-la (« 8h45 », « -10 ») ou choisissez des minutes.
edits-ask-place = Nouveau lieu ? Écrivez son nom, puis son adresse à la ligne, ou envoyez une position ou un lieu Telegram.
edits-ask-meeting-place = Nouveau lieu de rendez-vous ? Écrivez son nom, puis son adresse à la ligne, ou envoyez une position ou un lieu Telegram.
edits-ask-hosts = Qui nous reçoit ?
edits-ask-bring = Que faut-il prévoir ?
edits-ask-title = Nouveau titre ?
edits-ask-description = Nouveau texte ?
edits-ask-kind = De quel type est <b>{ $title }</b> ?
edits-ask-day = Quel jour pour <b>{ $title }</b> ? L’heure reste la même.
edits-ask-swap = Avec quelle étape échanger <b>{ $title }</b> ?
edits-ask-reason =
    Pourquoi annuler <b>{ $title }</b> ?
    Écrivez le motif : les participant·es le liront.
edits-without-reason = Annuler sans motif
edits-ask-what = Quelle étape ajouter ? Écrivez son titre.
edits-ask-when = Quand aura lieu <b>{ $title }</b> ? Écrivez l’heure, pour { $day } (« 14h15 »), ou le jour et l’heure (« 28 mars à 14h15 »).
edits-ask-where = Où aura lieu <b>{ $title }</b> ? Écrivez le nom du lieu, puis son adresse à la ligne, ou envoyez une position ou un lieu Telegram.
edits-hour-again = Cette heure n’a pas été comprise. Écrivez par exemple « 14h15 » ou « +20 ».
edits-hour-none = Cette heure n’existe pas ce jour-là : les horloges avancent cette nuit.
edits-ends-early = La fin doit venir après le début.
edits-meets-late = Le rendez-vous ne peut pas venir après le début.
edits-ask-late =
    <b>Retard à partir de : { $title }</b> ({ $at })
    De combien de minutes ? Choisissez, ou écrivez par exemple « +25 ».
edits-late-again = Ce retard n’a pas été compris. Écrivez par exemple « +25 ».
edits-late-stop = Ne bouge pas : { $title } ({ $at }).
edits-late-plan =
    <b>{ $late ->
        [late] { $minutes } min plus tard
       *[early] { $minutes } min plus tôt
    }</b>
edits-late-entry = <b>{ $title }</b>
edits-late-more =
    { $count ->
        [one] … et une autre étape.
       *[other] … et { $count } autres étapes.
    }
edits-late-nothing = Rien ne peut être décalé : l’horaire est impératif, ou ce qui suit ne peut pas attendre.
edits-late-squeezed = ⚠ Tout ne tient pas avant ce qui ne bouge pas.
edits-late-eat = Réduire d’abord le temps libre
edits-late-other = Choisir un autre retard
edits-clash-overlap = ⚠ <b>{ $title }</b> ne sera pas fini au rendez-vous de { $then } ({ $at }).
edits-clash-host = ⚠ <b>{ $title }</b> : les hôtes attendaient plus tôt.
edits-clash-meal = ⚠ <b>{ $title }</b> : la table est retenue plus tôt.
edits-settle-shorten = Raccourcir { $title }
edits-settle-back = Garder l’heure de { $title }
edits-settle-cancel = Annuler { $title }
edits-preview-heading =
    <b>{ $people ->
        [0] Personne ne recevra ce message
        [one] Une personne recevra ce message
       *[other] { $people } personnes recevront ce message
    }</b>
    En français : { $fr } · en anglais : { $en }
edits-unreached =
    { $count ->
        [one] Ne peut pas être prévenue : { $names }
       *[other] Ne peuvent pas être prévenues : { $names }
    }{ $more ->
        [0] { "" }
        [one] { " " }et une autre personne
       *[other] { " " }et { $more } autres personnes
    }
edits-preview-message = Le voici, mot pour mot :
edits-publish-loud = Publier et prévenir
edits-publish-seen = Publier et demander « Vu »
edits-publish-quiet = Publier sans prévenir
edits-see-fr = Voir en français
edits-see-en = Voir en anglais
edits-other-now = Quelque chose a changé depuis : relisez avant de publier. Rien n’a été publié.
edits-touch =
    <b>{ $title }</b>
    Cette étape a été changée par quelqu’un d’autre entre-temps. Ce qui est publié → ce que dit votre brouillon :
edits-theirs-are = Publié : { $state }
edits-mine-are = Votre brouillon : { $state }
edits-state-cancelled = annulé { $reason }
edits-state-kept = maintenu
edits-mine = Garder le mien
edits-theirs = Garder le publié
edits-published-loud =
    Le programme est publié (version { $version }). { $people ->
        [one] Une personne est prévenue.
       *[other] { $people } personnes sont prévenues.
    }
edits-published-quiet = Le programme est publié (version { $version }), sans message aux participant·es.
edits-nothing = Votre brouillon ne change rien au programme.
edits-ask-drop =
    { $count ->
        [one] Abandonner votre brouillon et son changement ?
       *[other] Abandonner votre brouillon et ses { $count } changements ?
    }
edits-drop-yes = Tout abandonner
edits-dropped = Brouillon abandonné : le programme n’a pas changé.
edits-draft-first = Vous avez un brouillon : publiez-le ou abandonnez-le d’abord.
edits-versions-heading = <b>Les versions du programme</b>
edits-version-line = Version { $version } · { $stamp } · { $by } · { $how }
edits-version-line-bot = Version { $version } · { $stamp } · { $how }
edits-note-change = changement
edits-note-import = import
edits-note-undo = import annulé
edits-note-trip-file = programme d’origine
edits-version = Version { $version }
edits-version-since =
    { $count ->
        [0] Le programme d’aujourd’hui dit la même chose.
        [one] Depuis, une étape a changé :
       *[other] Depuis, { $count } étapes ont changé :
    }
edits-version-days = Lire cette version
edits-version-again = Publier de nouveau…
edits-version-day = <b>Version { $version } : { $day }</b>
edits-published = Le programme est publié (version { $version }).
