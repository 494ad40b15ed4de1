export-choose =
    <b>Export the programme</b>
    Choose the format. An .xlsx or .csv file can be changed, then imported.
export-caption = The programme
