carnet-title = Carnet : { $trip }
carnet-title-of = Carnet personnel, { $owner } : { $trip }
carnet-network = Carnet de la délégation
carnet-personal = Carnet personnel
carnet-issued = Établi le { $stamp }, d’après la version { $version } du programme
carnet-contents = Sommaire
carnet-day = Jour { $number }
carnet-of-day = De cette journée
carnet-hosts = Hôtes
carnet-place = Lieu
carnet-empty = Rien n’est encore noté. Le programme est là, tel qu’il s’est passé.
carnet-silent = Ce jour-là, nous avons écouté, marché et partagé des repas sans rien écrire. Voici comment la journée s’est passée.
carnet-quiet = Ce jour-là aussi, sans que personne n’en écrive : { $titles }.
carnet-and = {" ; "}
carnet-cancelled = Cette étape n’a pas eu lieu.
carnet-cancelled-because = Cette étape n’a pas eu lieu. { $reason }.
carnet-added = Étape ajoutée pendant le voyage.
carnet-moved = D’abord annoncé : { $when }.
carnet-elsewhere = D’abord annoncé à un autre endroit : { $place }.
carnet-foreword-network-1 = Après chaque visite, les participant·es ont dit en quelques mots comment les personnes rencontrées ont travaillé, ce qui a réussi, ce qui a été difficile, et ce qu’il faut pour que cela fonctionne. Ce carnet rassemble ces mots tels qu’ils ont été écrits, le jour même.
carnet-foreword-network-2 = Les mots sont signés quand leur auteur·rice l’a voulu. Les autres ne le sont pas, et l’équipe elle-même ne sait pas de qui ils viennent. Ce qui a été gardé pour soi n’est pas ici.
carnet-foreword-own-1 = Vos réponses après chaque visite, vos notes et ce que vous vous êtes promis d’essayer, tels que vous les avez écrits.
carnet-foreword-own-2 = Ce carnet contient aussi ce que vous avez gardé pour vous ou écrit sans signer : relisez-le avant de le partager.
carnet-count-days = { $count ->
    [one] jour
   *[other] jours
}
carnet-count-visits = { $count ->
    [one] rencontre
   *[other] rencontres
}
carnet-count-said = { $count ->
    [one] contribution
   *[other] contributions
}
carnet-count-questions = { $count ->
    [one] question posée
   *[other] questions posées
}
carnet-asked = Questions aux hôtes
carnet-unanswered = Restée sans réponse notée.
carnet-precisions = Précision de nos hôtes
carnet-ideas = Des idées à rapporter
carnet-ideas-lead = Ce que chacun·e pourrait essayer, et où l’idée est née.
carnet-promises = Ce que nous essayons chez nous
carnet-promises-lead = Écrit le dernier jour, pour que le voyage continue. Le bot demande des nouvelles après 7, 30 et 90 jours.
carnet-programme = Le programme, tel qu’il s’est passé
carnet-programme-lead = Les horaires sont ceux qui ont été suivis.
carnet-people = Qui a pris part au voyage
carnet-people-lead = Celles et ceux qui ont accepté de figurer dans cette liste.
carnet-team = équipe du voyage
carnet-photo = Photo prise par la délégation
carnet-colophon = { $network }. Voyage organisé par { $organiser }. Textes et photos : les participant·es, comme elles et ils l’ont accepté.
carnet-unprinted = Le signe ▯ remplace un caractère ou un pictogramme que nos polices d’impression n’ont pas. Les autres formats du carnet le montrent.
carnet-sheet = Carnet
carnet-column-day = Jour
carnet-column-visit = Étape
carnet-column-question = Question
carnet-column-words = Réponse
carnet-column-author = Signature
carnet-column-answer = Réponse des hôtes
carnet-gone = Ce carnet est réservé aux personnes qui participent au voyage.
carnet-get = Recevoir mon carnet (PDF)
carnet-caption = Votre carnet : vos réponses et vos notes, signées ou non. Vous seul·e recevez ce fichier.
carnet-caption-network = Le carnet de la délégation : ce que ses auteur·rices ont accepté de partager.
carnet-on-worked = Comment elles et ils ont travaillé
carnet-on-success = Les réussites
carnet-on-hard = Les difficultés
carnet-on-takes = Les conditions pour que cela fonctionne
carnet-on-idea = Une idée à rapporter
carnet-on-keep = Ce que nous gardons
carnet-on-wonder = Ce que nous interrogeons
carnet-on-free = Impressions
carnet-on-asked = Questions aux hôtes
carnet-on-promised = À essayer chez soi
carnet-on-note = Note personnelle
carnet-column-precision = Précision de nos hôtes
carnet-column-themes = Thèmes
carnet-column-became = Ce qu’elle est devenue
carnet-open = Ouvrir le carnet
carnet-heading = <b>Le carnet de la délégation</b>
carnet-holds = { $said ->
    [0] Rien n’y est encore dit : il contient le programme, tel qu’il se passe.
    [one] Il contient une contribution que son auteur·rice partage.
   *[other] Il contient { $said } contributions que leurs auteur·rices partagent.
}
carnet-holds-photos = { $photos ->
    [one] Une photo les illustre.
   *[other] { $photos } photos les illustrent.
}
carnet-get-pdf = Recevoir le PDF, à lire et à imprimer
carnet-get-docx = Recevoir le document Word, à modifier
carnet-get-xlsx = Recevoir le tableur
carnet-get-md = Recevoir le texte (Markdown)
carnet-get-json = Recevoir les données (JSON)
carnet-ahead = Cette journée n’a pas encore eu lieu. Voici ce qui est prévu.
