group-offer = Hello! Is this the participants’ group? Once it is linked, everybody in it can read the programme here.
group-offer-again = Another group is already linked: <b>{ $bound }</b>. Link this one instead?
group-bind = Link this group
group-keep = Do not link it
group-bound = Done: <b>{ $title }</b> is the participants’ group. Try /programme, /next or /infos
group-already = This is already the participants’ group.
group-kept = Noted: this group is not linked.
group-leave = Hello! Only the trip’s team ({ $organiser }) can add the bot of “{ $trip }” to a group, so it is leaving.
group-anonymous = You write as an anonymous administrator: the bot cannot recognise you. Write under your own name, then try again.
group-bind-in-group = Send /bind in the participants’ group, once the bot has been added to it.
group-private = This goes on in your private chat with the bot.
group-private-button = Open the private chat
group-close =
    So that only people who signed up come in, an administrator can, in the group’s settings:
    • make the bot an administrator, with the rights { $invite }, { $restrict } and { $pin };
    • take from members the right to add people;
    • revoke the other invite links.
