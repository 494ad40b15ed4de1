notes-prompt =
    <b>Écrire une note</b>
    Envoyez votre texte : il sera rattaché à l’étape en cours, s’il y en a une. Personne d’autre ne le lira.
notes-kept = Note gardée : <b>{ $where }</b>. Personne d’autre ne la lit.
notes-words = « { $words } »
notes-move-hint = Une autre étape ? Touchez-la.
notes-card = <b>Votre note</b> : { $where }
notes-at = Écrite le { $stamp }.
notes-nowhere = sans étape
notes-erase = Effacer cette note
notes-move = Choisir une autre étape
notes-all = Voir mes notes
notes-move-heading = À quelle étape rattacher cette note ? ({ $day })
notes-move-empty = Le programme n’a pas encore d’étape.
notes-to-nowhere = Ne la rattacher à aucune étape
notes-back = Revenir à la note
notes-erased = La note est effacée.
notes-none = Vous n’avez pas de note. Pour en écrire une : /note
notes-heading = <b>Vos notes</b> ({ $count })
notes-line-where = { $number }. <b>{ $where }</b>
notes-read = Ouvrir la note { $number }
notes-newer = Voir les plus récentes
notes-older = Voir les plus anciennes
notes-unsupported = Une note est un texte. Envoyez-le ici, ou annulez : /annuler
notes-too-long = Une note a { $most } caractères au plus. Envoyez-la en plusieurs fois.
notes-too-many = Vous avez déjà beaucoup de notes : effacez-en pour en écrire d’autres.
notes-keep = Garder en note
notes-give = L’ajouter à mes réponses
