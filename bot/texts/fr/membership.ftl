membership-address-none = Aucune adresse électronique n’a été trouvée dans ce message. Écrivez-la seule, comme prenom.nom@ville.fr.
membership-address-accent = Une adresse n’a pas d’accent avant le @. Corrigez-la, par exemple helene.martin@ville.fr.
membership-address-wrong = Cette adresse n’est pas complète ou contient une faute de frappe. Écrivez-la comme prenom.nom@ville.fr, sans espace.
membership-too-many = Plusieurs codes ont déjà été demandés. Attendez une heure avant d’en demander un autre, ou continuez sans code : l’équipe examinera votre demande.
membership-too-many-wrong = Trop de codes faux ont été saisis cette semaine. Continuez sans code : l’équipe examinera votre demande.
membership-busy = Trop de codes sont demandés en ce moment. Réessayez dans une heure, ou continuez sans code : l’équipe examinera votre demande.
membership-no-mail = Les codes par courriel ne sont pas disponibles pour ce voyage : l’équipe examinera votre demande.
membership-vouch =
    <b>{ $name }</b> vous demande de confirmer que vous faites partie de la même organisation, « { $organisation } », pour pouvoir s’inscrire au voyage.
    Confirmez seulement si vous connaissez cette personne.
membership-vouch-yes = Confirmer
membership-vouch-no = Ne pas confirmer
membership-vouch-done = Merci ! Vous avez confirmé que { $name } fait partie de votre organisation.
membership-vouch-left = C’est noté : vous n’avez rien confirmé.
membership-vouch-refused = Ce lien n’est pas utilisable ici. Il ne sert qu’une fois, et seulement à une personne de la même organisation dont l’inscription est confirmée et l’appartenance vérifiée.
membership-you-vouched = Un·e collègue a confirmé que vous faites partie de « { $organisation } ».
membership-you-vouched-draft = Un·e collègue a confirmé que vous faites partie de « { $organisation } ». Il vous reste à terminer votre inscription.
membership-address-several = Je vois plusieurs adresses dans ce message. Écrivez seulement la vôtre, comme prenom.nom@ville.fr.
membership-vouch-told =
    <b>{ $by }</b> atteste que <b>{ $name }</b> fait partie de « { $organisation } ».
    Tant que vous ne l’avez pas confirmé, { $name } ne peut attester pour personne.
membership-vouch-sure = C’est un·e membre : le confirmer
