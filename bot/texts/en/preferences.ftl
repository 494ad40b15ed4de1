preferences-heading = <b>Your settings</b>
preferences-saved =
    <b>Your settings</b>
    Saved.
preferences-language = Language: { $tongue }
preferences-digest-on = Daily summary: on
preferences-digest-off = Daily summary: off
preferences-reminders-on = Reminders before each entry: on
preferences-reminders-off = Reminders before each entry: off
preferences-quiet = Quiet hours: { $hours }
preferences-quiet-none = Quiet hours: none
preferences-always = Answers to your messages always arrive. During quiet hours, only reminders of what starts before they end arrive.
preferences-digest-start = Get the daily summary
preferences-digest-stop = Stop the daily summary
preferences-reminders-start = Get the reminders
preferences-reminders-stop = Stop the reminders
preferences-set-quiet = Quiet { $hours }
preferences-no-quiet = Remove the quiet hours
preferences-hours = from { $since } to { $until }
preferences-listed = List of who comes: you are in it
preferences-listed-not = List of who comes: you are not in it
preferences-listed-start = Be in the list
preferences-listed-stop = No longer be in the list
preferences-debriefs-on = Questions after visits: yes
preferences-debriefs-off = Questions after visits: no
preferences-debriefs-stop = Stop the questions after visits
preferences-debriefs-start = Receive the questions after visits
