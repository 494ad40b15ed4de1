participants-sheet-participants = Participants
participants-sheet-coach = Coach
participants-sheet-hotel = Hotel
participants-sheet-caterer = Caterer
participants-sheet-diets = Diets
participants-sheet-journal = Record
participants-column-name = Name
participants-column-phone = Phone
participants-column-joins = Joins
participants-column-leaves = Leaves
participants-column-sharing = Room
participants-column-meal = Meals
participants-column-people = People
participants-column-diet = Diet
participants-column-seated = Confirmed
participants-column-queued = Waiting
participants-column-when = When
participants-column-who = Who
participants-column-what = What
participants-column-whose = Sign-up
participants-column-detail = Detail
participants-total = Total
participants-guests = Guests
participants-no-diet = Nothing said
participants-access-needs = Access needs (ask the team)
participants-choose =
    <b>Export</b>
    Choose the content and the format. The .xlsx workbook holds every sheet; a .csv holds one.
    These files hold personal data: pass on to each supplier their own sheet alone.
participants-book = Participants, every sheet (.xlsx)
participants-csv = { $sheet } (.csv)
participants-caption = Sign-ups as of { $stamp }
participants-caption-sheet = { $sheet }, as of { $stamp }
participants-open = Export the sign-ups
