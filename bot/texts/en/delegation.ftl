delegation-title = <b>Who comes</b>
delegation-heading = <b>Who comes</b> ({ $count })
delegation-nobody = Nobody has chosen to be in this list yet.
delegation-line = • { $name }, { $organisation } ({ $said })
delegation-line-team = • { $name }, the trip’s team
delegation-nameless = somebody without a name
delegation-own = You are in it, with your first name, your last name, your organisation and your role. The network’s journal repeats this list.
delegation-not-own = You are not in it. If you wish, participants will read your first name, your last name, your organisation and your role there, nothing else. The network’s journal repeats this list.
