papers-agenda =
    <b>Le voyage dans votre agenda</b>
    Ouvrez le fichier pour ajouter les étapes.
papers-feed = Pour un agenda qui se met à jour seul, abonnez-vous à cette adresse, qui est à vous : { $url }
papers-feed-renew = Changer cette adresse
papers-feed-renewed = L’ancienne adresse ne répond plus. Abonnez votre agenda à la nouvelle, qui est à vous : { $url }
papers-no-feed = Ce fichier ne se met pas à jour seul : redemandez-le après un changement.
papers-pocket =
    <b>Tout le voyage à emporter</b>
    Gardez ce message et ses fichiers : ils se lisent hors connexion.
papers-picture = <b>{ $day }</b>
papers-gone-mission = Cette lettre ne peut plus être établie : l’inscription n’existe plus ou n’est plus la vôtre. Pour voir où vous en êtes : /statut
papers-gone-participants = Ce fichier est réservé à l’équipe du voyage.
papers-gone-attendance = Cette attestation ne peut pas être établie, ou elle est réservée à l’équipe du voyage.
papers-gone-mydata = Il n’y a plus rien à mettre dans ce fichier : vos données sont effacées.
