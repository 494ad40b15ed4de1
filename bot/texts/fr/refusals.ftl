refusals-lacking = Le groupe <b>{ $title }</b> a refusé un message ou un geste du bot. Vérifiez que le bot y est toujours et qu’il en est administrateur.
