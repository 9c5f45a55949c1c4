# Attendance from a Zoom participant report.
report-unreadable = This is not a participant report from Zoom. In Zoom, open Reports, then the meeting’s number of participants, choose Export, and send the .csv file as it is.
report-too-large = A participant report has at most { $megabytes } MB and { $lines } lines; this file has more. Please export the report of this one meeting from Zoom and send that.
report-time-unreadable = The report has a time that cannot be read: “{ $time }”. Please send the file as Zoom exported it, without saving it in a spreadsheet first.
