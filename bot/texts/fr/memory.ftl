memory-heading = { $count ->
    [one] <b>Ce qu’une délégation précédente a appris</b>
   *[other] <b>Ce que { $count } délégations précédentes ont appris</b>
}
memory-empty = <b>La mémoire du réseau</b>
    Aucun carnet d’une délégation précédente n’est encore ici. Le vôtre sera peut-être le premier : ce que vous noterez servira au prochain voyage.
memory-trip = <b>{ $trip }</b>, { $period }
memory-theme = { $theme }
memory-how = Cherchez un mot, ou choisissez un genre de visite ou un thème.
memory-search = Chercher un mot
memory-kind = { $kind } ({ $count })
memory-filed = { $theme } ({ $count })
memory-themes = Thèmes : { $themes }
memory-home = Revenir à la mémoire
memory-before = Voir la page précédente
memory-after = Voir la page suivante
memory-found = <b>{ $what }</b>
    { $count ->
        [one] Une contribution
       *[other] { $count } contributions
    }
memory-none = Rien sur « { $what } » dans ce que les délégations précédentes ont partagé. Essayez un mot plus court, ou un seul mot.
memory-said = <b>{ $question }</b>
    { $words }
memory-answer = → { $answer }
memory-signed = — { $author }
memory-where = <i>{ $where }</i>
memory-ask = Que cherchez-vous ? Écrivez un ou deux mots : « budget », « jeunes », « tirage au sort »…
memory-mistake-large = Le fichier dépasse { $most } Mo.
memory-mistake-json = Ce fichier n’est pas du JSON que l’on puisse lire.
memory-mistake-missing = { $where } : manque.
memory-mistake-unknown = { $where } : n’est pas attendu. Seul le carnet que le réseau publie s’importe.
memory-mistake-other = { $where } : n’est pas ce qui est attendu.
memory-mistake-format = Ce fichier n’est pas un carnet exporté en JSON, ou vient d’une version plus récente.
memory-mistake-days = { $where } : le dernier jour précède le premier.
memory-mistake-question = { $where } : n’est pas une question que le réseau lit.
memory-mistake-long = { $where } : dépasse { $most } caractères.
memory-mistake-many = { $where } : dépasse { $most } éléments.
memory-mistake-more = { $most ->
    [one] Et une autre erreur.
   *[other] Et { $most } autres erreurs.
}
memory-import-new = { $trip }, { $period } : { $count ->
    [0] aucune contribution.
    [one] une contribution.
   *[other] { $count } contributions.
}
memory-import-again = { $trip }, { $period } : déjà importé ; { $count ->
    [0] aucune contribution ne le remplace.
    [one] une contribution le remplace.
   *[other] { $count } contributions le remplacent.
}
memory-import-same = { $trip }, { $period } : déjà importé tel quel ({ $count }). Rien à changer.
memory-import-imported = Importé : /memoire le trouve.
memory-import-visit = • { $title } : { $count }
memory-import-day = • De la journée entière : { $count }
memory-import-more = … et { $count } autres
memory-import-how = Les participant·es pourront y chercher, par /memoire.
memory-import-apply = Importer ce carnet
memory-import-nothing = Ce carnet est déjà importé tel quel. Rien à changer.
memory-import-stale = Ce carnet n’attend plus d’être importé. Envoyez-le de nouveau.
memory-import-dropped = Carnet abandonné : rien n’a été importé.
