status-none = Vous n’êtes pas inscrit·e au voyage.
status-draft = Votre inscription est commencée, mais pas confirmée. Vos réponses sont gardées.
status-review =
    <b>Votre inscription est en cours de vérification.</b>
    L’équipe vérifie que vous faites partie du réseau, puis vous répond ici. Votre rang est gardé.
status-seated = <b>Vous êtes inscrit·e : votre place est confirmée.</b>
status-waiting =
    <b>{ $place ->
        [1] Vous êtes en tête de la liste d’attente.
       *[other] Vous êtes { $place }ᵉ sur la liste d’attente.
    }</b>
    Si une place se libère pour vous, le bot vous la propose ici.
status-offered =
    <b>Une place vous est proposée.</b>
    Elle vous est réservée jusqu’au { $until }. Sans réponse d’ici là, elle ira à la personne suivante.
status-lapsed = La place qui vous était proposée n’a pas été prise : vous n’êtes plus sur la liste d’attente. Vous réinscrire vous donnerait un nouveau rang.
status-withdrawn = Vous vous êtes désisté·e. Vous réinscrire vous donnerait un nouveau rang.
status-refused =
    Votre inscription n’a pas été acceptée.
    Si c’est une erreur, écrivez à l’équipe.
status-until = Vous pouvez corriger vos réponses ou vous désister ici jusqu’au { $day } inclus.
status-cutoff = Depuis la fin du { $day }, les corrections et les désistements passent par l’équipe. Écrivez-lui : elle fera le nécessaire.
status-button-fix = Corriger mes réponses
status-button-vouch = Obtenir un lien pour un·e collègue
status-button-withdraw = Me désister
status-button-home = Revenir
status-again = Me réinscrire
status-correct =
    <b>Corriger une réponse</b>
    Votre place et votre rang sont gardés.
status-mended = C’est corrigé.
status-withdraw =
    <b>Vous désister ?</b>
    Vous perdrez votre rang. Une nouvelle inscription en donnera un autre.
status-withdraw-seat =
    <b>Vous désister ?</b>
    Votre place sera libérée aussitôt. Une nouvelle inscription donnera un nouveau rang, sans garantie de place.
status-withdraw-yes = Oui, me désister
status-withdraw-no = Rester inscrit·e
status-left = C’est fait : vous ne faites plus partie du voyage. Merci d’avoir prévenu l’équipe.
status-organisation-asked = Votre appartenance au réseau a été vérifiée pour votre organisation actuelle. Le changement est demandé à l’équipe ; d’ici là, votre place, votre rang et votre organisation restent les mêmes.
status-told-corrected = <b>{ $name }</b> ({ $organisation }) a corrigé son inscription.
status-told-private = { $title } : réponse modifiée
status-organisation-card =
    <b>{ $name }</b> ({ $organisation }) demande à changer d’organisation : <b>{ $wanted }</b>.
    Sa place et son rang sont gardés. Rien n’est changé avant votre réponse.
status-organisation-accept = Accepter le changement
status-organisation-refuse = Garder l’organisation
status-organisation-changed = L’équipe a accepté le changement : vous êtes inscrit·e pour <b>{ $organisation }</b>. Votre place et votre rang n’ont pas changé.
status-organisation-kept = L’équipe n’a pas accepté le changement : vous restez inscrit·e pour <b>{ $organisation }</b>. Pour en parler : /equipe
status-organisation-beyond =
    <b>{ $organisation }</b> a déjà { $each ->
        [one] la place qu’une organisation peut avoir
       *[other] les { $each } places qu’une organisation peut avoir
    }. Accepter quand même ?
status-organisation-accept-beyond = Accepter au-delà de la limite
status-organisation-told-yes = { $colleague } a accepté un changement d’organisation : { $name }, <b>{ $wanted }</b>.
status-organisation-told-no = { $colleague } n’a pas accepté un changement d’organisation : { $name }, <b>{ $wanted }</b>.
status-organisation-done-yes = C’est fait : <b>{ $name }</b> est inscrit·e pour <b>{ $organisation }</b>, et le sait.
status-organisation-done-no = C’est fait : <b>{ $name }</b> reste inscrit·e pour <b>{ $organisation }</b>, et le sait.
status-told-withdrawn = <b>{ $name }</b> ({ $organisation }) s’est désisté·e.
status-told-seat-free = <b>{ $name }</b> ({ $organisation }) s’est désisté·e : sa place est libérée.
status-refused-reason =
    Votre inscription n’a pas été acceptée. Motif : { $reason }
    Si c’est une erreur, écrivez à l’équipe.
