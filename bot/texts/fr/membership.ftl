membership-address-none = Je ne vois pas d’adresse électronique dans ce message. Écrivez-la seule, comme prenom.nom@ville.fr.
membership-address-accent = Une adresse n’a pas d’accent avant le @. Corrigez-la, par exemple helene.martin@ville.fr.
membership-address-wrong = Cette adresse n’est pas complète ou contient une faute de frappe. Écrivez-la comme prenom.nom@ville.fr, sans espace.
membership-too-many = Plusieurs codes ont déjà été demandés. Attendez une heure avant d’en demander un autre, ou continuez sans code : l’équipe examinera votre demande.
membership-busy = Trop de codes sont demandés en ce moment. Réessayez dans une heure, ou continuez sans code : l’équipe examinera votre demande.
membership-no-mail = Les codes par courriel ne sont pas disponibles pour ce voyage : l’équipe examinera votre demande.
