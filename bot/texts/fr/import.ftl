import-ask =
    <b>Importer un programme ou la liste des membres</b>
    Envoyez le fichier ici (.xlsx, .ods ou .csv). Rien ne change avant que vous ayez vu la différence.
import-placeholder = Votre fichier .xlsx, .ods ou .csv
import-reading = Fichier reçu, lecture en cours…
import-preview = <b>Ce que ce fichier changerait</b>
import-counts = Annulées : { $cancelled } · Rétablies : { $restored } · Modifiées : { $changed } · Ajoutées : { $added }
import-choose =
    { $people ->
        [0] Rien n’est encore changé.
        [one] Rien n’est encore changé. Si vous prévenez, une personne recevra un message.
       *[other] Rien n’est encore changé. Si vous prévenez, { $people } personnes recevront un message.
    }
import-quiet = Publier sans prévenir
import-tell = Publier et prévenir
import-drop = Abandonner ce fichier
import-applied = Le programme est publié (version { $version }), sans message aux participant·es.
import-applied-told =
    Le programme est publié (version { $version }). { $people ->
        [one] Une personne est prévenue.
       *[other] { $people } personnes sont prévenues.
    }
import-nothing = Ce fichier dit la même chose que le programme actuel : rien à changer.
import-mistakes =
    <b>{ $count ->
        [one] Une erreur dans le fichier
       *[other] { $count } erreurs dans le fichier
    }</b>
    Rien n’a été importé.
import-mistake = • { $mistake }
import-mistakes-more =
    { $count ->
        [one] … et une autre
       *[other] … et { $count } autres
    }
import-again = Corrigez le fichier, puis envoyez-le de nouveau.
import-stale = Le programme a été publié par quelqu’un d’autre entre-temps : rien n’a été changé. Envoyez de nouveau le fichier pour voir la différence.
import-undone = L’import est annulé : le programme d’avant est publié de nouveau (version { $version }).
import-undone-told =
    L’import est annulé : le programme d’avant est publié de nouveau (version { $version }). { $people ->
        [one] Une personne est prévenue.
       *[other] { $people } personnes sont prévenues.
    }
import-undo-nothing = Il n’y a pas d’import à annuler.
import-too-big = Ce fichier est trop lourd ({ $size } Mo au plus). Retirez-en les images ou les feuilles inutiles.
import-unreadable = Ce fichier n’a pas pu être lu. Envoyez un fichier .xlsx, .ods ou .csv, sans mot de passe.
import-dropped = Fichier abandonné : le programme n’a pas changé.
import-confirm = Publier ces changements ?
import-waiting =
    { $count ->
        [one] Un autre fichier est en cours de lecture : le vôtre sera lu juste après.
       *[other] { $count } fichiers sont lus avant le vôtre, l’un après l’autre. La réponse arrive ensuite.
    }
import-too-many = Trop de fichiers attendent d’être lus. Renvoyez celui-ci dans une minute.
import-which =
    <b>Que contient ce fichier ?</b>

    Ses colonnes ne le disent pas assez. Rien ne change avant que vous ayez vu la différence.
import-is-programme = Le programme
import-is-members = La liste des membres
import-is-participants = Des participant·es
import-notes-more =
    { $count ->
        [one] … et une autre remarque
       *[other] … et { $count } autres remarques
    }
import-surely =
    <b>{ $count ->
        [one] Une étape manque : l’annuler ?
       *[other] { $count } étapes manquent : les annuler toutes ?
    }</b>
    Elles figurent au programme actuel et pas dans ce fichier.
import-surely-yes = Tout annuler et publier
import-near = Lire les colonnes proposées
