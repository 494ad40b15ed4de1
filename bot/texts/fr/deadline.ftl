deadline-open = Les inscriptions sont ouvertes jusqu’au { $day } inclus.
deadline-closed = Les inscriptions se sont terminées le { $day } au soir.
deadline-moved-by = Date déplacée par { $name }.
deadline-prompt = Écrivez le dernier jour d’inscription, par exemple { $example }. Ce jour est inclus. Rien ne change avant votre confirmation.
deadline-unread = Cette date n’a pas été comprise. Écrivez-la comme 30/11/2023 ou 2023-11-30.
deadline-past = Le { $day } est déjà passé. Pour fermer les inscriptions tout de suite, écrivez la date d’hier : { $yesterday }.
deadline-late = Le { $day } tombe après la fin du voyage, le { $last }. Écrivez une date plus proche.
deadline-same = La date limite est déjà le { $day } inclus. Écrivez une autre date.
deadline-question =
    <b>Déplacer la date limite au { $day } inclus ?</b>
    Elle est fixée au { $old }.
deadline-reopens = Les inscriptions sont closes : elles rouvriront aussitôt.
deadline-closes = Les inscriptions sont ouvertes : elles fermeront aussitôt.
deadline-later =
    { $days ->
        [one] Les inscriptions resteront ouvertes un jour de plus.
       *[other] Les inscriptions resteront ouvertes { $days } jours de plus.
    }
deadline-sooner =
    { $days ->
        [one] Les inscriptions fermeront un jour plus tôt.
       *[other] Les inscriptions fermeront { $days } jours plus tôt.
    }
deadline-stays-closed = Les inscriptions sont closes et le resteront.
deadline-drafts =
    { $count ->
        [one] Un formulaire commencé n’est pas encore confirmé.
       *[other] { $count } formulaires commencés ne sont pas encore confirmés.
    }
deadline-team = Le reste de l’équipe saura que vous l’avez déplacée. Ce qui a été confirmé avant la date limite reste valable.
deadline-yes = Oui, la déplacer
deadline-no = Ne rien changer
deadline-done = La date limite d’inscription est maintenant le { $day } inclus. Si les infos pratiques citent l’ancienne date, demandez à la personne qui administre le bot de la corriger.
deadline-told = { $name } a déplacé la date limite d’inscription : elle était fixée au { $old }, elle l’est maintenant au { $day } inclus.
