trips-contact = En cas de besoin : { $name }, { $phone }
