transfers-export-choose =
    <b>Exporter le programme</b>
    Choisissez le format. Un fichier .xlsx ou .csv peut être modifié puis importé.
transfers-export-caption = Le programme
transfers-export-hosts = Il contient les adresses des hôtes, que seule l’équipe voit : retirez cette colonne avant de le transmettre.

transfers-import-ask =
    <b>Importer un fichier</b>
    Envoyez ici le programme, la liste des membres ou des inscriptions (.xlsx, .ods ou .csv), ou le carnet d’un voyage précédent (.json). Rien ne change avant que vous ayez vu la différence.
transfers-import-placeholder = Votre fichier .xlsx, .ods ou .csv
transfers-import-reading = Fichier reçu, lecture en cours…
transfers-import-preview = <b>Ce que ce fichier changerait</b>
transfers-import-counts = Annulées : { $cancelled } · Rétablies : { $restored } · Modifiées : { $changed } · Ajoutées : { $added }
transfers-import-choose =
    { $people ->
        [0] Rien n’est encore changé.
        [one] Rien n’est encore changé. Si vous prévenez, une personne recevra un message.
       *[other] Rien n’est encore changé. Si vous prévenez, { $people } personnes recevront un message.
    }
transfers-import-quiet = Publier sans prévenir
transfers-import-tell = Publier et prévenir
transfers-import-drop = Abandonner ce fichier
transfers-import-applied = Le programme est publié (version { $version }), sans message aux participant·es.
transfers-import-applied-told =
    Le programme est publié (version { $version }). { $people ->
        [one] Une personne est prévenue.
       *[other] { $people } personnes sont prévenues.
    }
transfers-import-nothing = Ce fichier dit la même chose que le programme actuel : rien à changer.
transfers-import-mistakes =
    <b>{ $count ->
        [one] Une erreur dans le fichier
       *[other] { $count } erreurs dans le fichier
    }</b>
    Rien n’a été importé.
transfers-import-mistake = • { $mistake }
transfers-import-mistakes-more =
    { $count ->
        [one] … et une autre
       *[other] … et { $count } autres
    }
transfers-import-again = Corrigez le fichier, puis envoyez-le de nouveau.
transfers-import-stale = Le programme a été publié par quelqu’un d’autre entre-temps : rien n’a été changé. Envoyez de nouveau le fichier pour voir la différence.
transfers-import-undone = L’import est annulé : le programme d’avant est publié de nouveau (version { $version }).
transfers-import-undone-told =
    L’import est annulé : le programme d’avant est publié de nouveau (version { $version }). { $people ->
        [one] Une personne est prévenue.
       *[other] { $people } personnes sont prévenues.
    }
transfers-import-undo-nothing = Il n’y a pas d’import à annuler.
transfers-import-too-big = Ce fichier est trop lourd ({ $size } Mo au plus). Retirez-en les images ou les feuilles inutiles.
transfers-import-unreadable = Ce fichier n’a pas pu être lu. Envoyez un fichier .xlsx, .ods ou .csv, sans mot de passe, ou un carnet en .json.
transfers-import-dropped = Fichier abandonné : le programme n’a pas changé.
transfers-import-confirm = Publier ces changements ?
transfers-import-waiting =
    { $count ->
        [one] Un autre fichier est en cours de lecture : le vôtre sera lu juste après.
       *[other] { $count } fichiers sont lus avant le vôtre, l’un après l’autre. La réponse arrive ensuite.
    }
transfers-import-too-many = Trop de fichiers attendent d’être lus. Renvoyez celui-ci dans une minute.
transfers-import-which =
    <b>Que contient ce fichier ?</b>

    Ses colonnes et son nom ne suffisent pas à le dire. Rien ne change avant que vous ayez vu la différence.
transfers-import-is-programme = Le programme
transfers-import-is-members = La liste des membres
transfers-import-is-participants = Des participant·es
transfers-import-notes-more =
    { $count ->
        [one] … et une autre remarque
       *[other] … et { $count } autres remarques
    }
transfers-import-surely =
    <b>{ $count ->
        [one] Une étape manque : l’annuler ?
       *[other] { $count } étapes manquent : les annuler toutes ?
    }</b>
    Elles figurent au programme actuel et pas dans ce fichier.
transfers-import-surely-yes = Tout annuler et publier
transfers-import-near = Lire les colonnes proposées

transfers-papers-agenda =
    <b>Le voyage dans votre agenda</b>
    Ouvrez le fichier pour ajouter les étapes.
transfers-papers-feed = Pour un agenda qui se met à jour seul, abonnez-vous à cette adresse, qui est à vous : { $url }
transfers-papers-feed-renew = Changer cette adresse
transfers-papers-feed-renewed = L’ancienne adresse ne répond plus. Abonnez votre agenda à la nouvelle, qui est à vous : { $url }
transfers-papers-no-feed = Ce fichier ne se met pas à jour seul : redemandez-le après un changement.
transfers-papers-pocket =
    <b>Tout le voyage à emporter</b>
    Gardez ce message et ses fichiers : ils se lisent hors connexion.
transfers-papers-picture = <b>{ $day }</b>
transfers-papers-gone-mission = Cette lettre ne peut plus être établie : l’inscription n’existe plus ou n’est plus la vôtre. Pour voir où vous en êtes : /statut
transfers-papers-gone-participants = Ce fichier est réservé à l’équipe du voyage.
transfers-papers-gone-attendance = Cette attestation ne peut pas être établie, ou elle est réservée à l’équipe du voyage.
transfers-papers-gone-mydata = Il n’y a plus rien à mettre dans ce fichier : vos données sont effacées.
transfers-import-hosts = { $count ->
    [one] Une adresse d’hôtes est nouvelle : seule l’équipe la voit.
   *[other] { $count } adresses d’hôtes sont nouvelles : seule l’équipe les voit.
}
