trips-contact = If you need us: { $name }, { $phone }
