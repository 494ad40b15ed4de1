documents-programme-title = Programme: { $trip }
documents-infos = Practical information
documents-organised = Organiser: { $organiser }
documents-continued = { $day } (continued)
documents-empty-day = Nothing is planned that day.
documents-empty-programme = The programme is still empty.
documents-page = Page

documents-sheet-too-large = This file is over { $most } MB: make it lighter and send it again. Nothing has changed.
documents-sheet-empty = This file is empty. Nothing has changed.
documents-sheet-not-a-sheet = This file is not a spreadsheet that can be read: send an .xlsx, .ods or .csv. Nothing has changed.
documents-sheet-damaged = This spreadsheet is damaged or far too large and cannot be read: save it again and send it again. Nothing has changed.
documents-sheet-too-many-rows = This spreadsheet has over { $most } rows. Nothing has changed.
documents-sheet-no-ref =
    { $count ->
        [one] One entry has no “ref”: it is known by its title and day. If you change its title, it will count as another one.
       *[other] { $count } entries have no “ref”: they are known by their titles and days. An entry whose title changes counts as another one.
    }
documents-sheet-no-row = The spreadsheet has headers only: there is no row to read.
documents-sheet-no-column = The column “{ $column }” is missing.
documents-sheet-twice = Column { $column }: it is there twice.
documents-sheet-missing = Row { $row }, column { $column }: a value is missing.
documents-sheet-too-long = Row { $row }, column { $column }: { $most } characters at most.
documents-sheet-not-a-ref = Row { $row }, column { $column }: “{ $said }” is not a reference (plain letters, digits, - _ . and 40 at most).
documents-sheet-ref-twice = Row { $row }, column { $column }: “{ $said }” is there already, above.
documents-sheet-not-a-day = Row { $row }, column { $column }: “{ $said }” is not a date (for instance 2024-03-25).
documents-sheet-not-an-hour = Row { $row }, column { $column }: “{ $said }” is not a time (for instance 9:30).
documents-sheet-not-a-kind = Row { $row }, column { $column }: “{ $said }” is not a kind (visit, workshop, exchange, meal, transfer, lodging, free).
documents-sheet-not-yes-or-no = Row { $row }, column { $column }: “{ $said }”: write yes or no.
documents-sheet-not-degrees = Row { $row }, column { $column }: “{ $said }” is not a coordinate in degrees.
documents-sheet-not-a-domain = Row { $row }, column { $column }: “{ $said }” is not an e-mail domain (for example city.org).
documents-sheet-public-domain = Row { $row }, column { $column }: “{ $said }” is open to anybody and cannot stand for an organisation. List people’s addresses instead.
documents-sheet-other-owner = Row { $row }, column { $column }: “{ $said }” is already above, for another organisation.
documents-sheet-no-name = Row { $row }, column { $column }: “{ $said }” is not a name.
documents-sheet-not-an-email = Row { $row }, column { $column }: “{ $said }” is not an e-mail address.
documents-sheet-half-a-point = Row { $row }, column { $column }: latitude and longitude go together.
documents-sheet-meets-late = Row { $row }, column { $column }: the meeting comes after the start.
documents-sheet-encrypted = This spreadsheet is protected by a password: save it without one and send it again. Nothing has changed.
documents-sheet-old = This file is in an old format: save it as .xlsx and send it again. Nothing has changed.
documents-sheet-more = And { $count ->
        [one] one more mistake
       *[other] { $count } more mistakes
    }.
documents-sheet-other-weekday = Row { $row }, column { $column }: “{ $said }” is not that day of the week.
documents-sheet-other-day = Row { $row }, column { $column }: the date is not the one in the column “jour”.
documents-sheet-no-such-hour = Row { $row }, column { $column }: { $said } does not exist that night, clocks go forward.
documents-sheet-ends-early = Row { $row }, column { $column }: the end comes before the start.
documents-sheet-unknown-column = The column “{ $column }” is ignored: its name is not known.
documents-sheet-not-a-choice = Row { $row }, column { $column }: “{ $said }” is none of the possible answers.
documents-sheet-not-a-phone = Row { $row }, column { $column }: “{ $said }” is not a phone number (for instance +33 6 39 98 00 01).
documents-sheet-to-come = Row { $row }, column { $column }: “{ $said }” is a date in the future.
documents-sheet-person-twice = Row { $row }, column { $column }: “{ $said }” is already there above.
documents-sheet-not-computed = Row { $row }, column { $column }: the spreadsheet could not compute this cell (“{ $said }”). Write its value there.
documents-sheet-no-result = Row { $row }, column { $column }: the formula of this cell has no stored result. Write its value there.
documents-sheet-read-from = Read: sheet “{ $sheet }”, header in row { $row }.
documents-sheet-read-sheet = Read: sheet “{ $sheet }”.
documents-sheet-read-header = Read: header in row { $row }.
documents-sheet-mended = The accents of this file were broken and have been restored: read the names again.
documents-sheet-near-column = The column “{ $column }” is not read. If it is “{ $near }”, give it that name.
documents-sheet-unnamed-column = Column { $column } has no header: it is not read.
documents-sheet-hidden-column = Column { $column } is hidden in the spreadsheet; it is read all the same.
documents-sheet-hidden-rows =
    { $count ->
        [one] Row { $rows }: hidden in the spreadsheet, it is read all the same.
       *[other] Rows { $rows }: hidden in the spreadsheet, they are read all the same.
    }
documents-sheet-foot-row = Row { $row } (“{ $said }”): this is no data; it is not read.
documents-sheet-other-sheet = The sheet “{ $sheet }” is not read.
documents-sheet-hidden-sheet = The hidden sheet “{ $sheet }” is not read.
documents-sheet-all-hidden = All the sheets that hold something are hidden: show the one to read, then send the file again. Nothing has changed.
documents-sheet-encoding = The accents of this file cannot be read: save it as “CSV UTF-8” or .xlsx, then send it again. Nothing has changed.
documents-sheet-unclosed = Row { $row }: a quotation mark opens and never closes. Close it or take it out, then send the file again. Nothing has changed.
documents-sheet-other-function = Row { $row }, column { $column }: “{ $said }” is taken as “other”.
documents-sheet-no-number = Row { $row }, column { $column }: “{ $said }” holds no phone number.
documents-sheet-shared-mailbox = Row { $row }, column { $column }: “{ $said }” serves several people.
documents-sheet-no-such-entry = Row { $row }, column { $column }: the programme has no entry “{ $said }”. This person is expected at all the others.
documents-sheet-which-standing = Row { $row }, column { $column }: “{ $said }” is no status. Is this person coming? Unless you correct it, they will be signed up.
documents-sheet-which-nights = Row { $row }, column { $column }: no date in “{ $said }”. Which nights? Unless you correct it, the question is still to be asked.
documents-sheet-which-status = Row { $row }, column { $column }: “{ $said }” does not say whether the entry is cancelled. Unless you correct it, it is kept.
documents-sheet-free-words = Row { $row }, column { $column }: “{ $said }” cannot be read here. What is meant? Unless you correct it, the cell counts as empty.
documents-sheet-shortened = Row { $row }, column { $column }: “{ $said }” is a number that the spreadsheet shortened. Make the column Text, then type the number in full.
documents-sheet-several-emails = Row { $row }, column { $column }: “{ $said }” holds several addresses. Keep one.
documents-sheet-several-phones = Row { $row }, column { $column }: “{ $said }” holds several numbers. The first one is taken.
documents-sheet-web-page = This file is a web page under a spreadsheet’s name: open it in a spreadsheet, save it as .xlsx, then send it again. Nothing has changed.
documents-sheet-also-column = The column “{ $column }” is not read: “{ $near }” is read from another one.
