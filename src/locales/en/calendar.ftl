# Repeat rules, and calendars that are read from a file or fetched from an address.
bad-rule = { $reason ->
    [frequency] The repeat rule must say FREQ=DAILY, WEEKLY, MONTHLY or YEARLY: meetings cannot repeat more often than daily.
    [part] The repeat rule says “{ $part }”, which is not understood. Write it as in FREQ=MONTHLY;BYDAY=-1WE.
    [end] The repeat rule has both COUNT and UNTIL. Keep one of them.
    [long] The repeat rule asks for more than { $most } dates. Give a smaller COUNT, or an UNTIL date.
    [seconds] The repeat rule gives several starts in one minute. Leave BYSECOND out.
    [crowded] The repeat rule gives more than { $most } starts a day. Name fewer hours or minutes.
    [combination] Parts of the repeat rule cannot stand together. Try one as simple as FREQ=WEEKLY;BYDAY=WE.
    [start] The first date, or its time zone, does not exist. Write it as 2026-11-25T19:00 and Asia/Jerusalem.
   *[empty] The repeat rule gives no such date, or fewer than it should. Change its days, its months or where it ends.
}
too-many-dates = That is more than { $years } years of dates. Ask for a shorter time.

calendar-unreadable = This is no calendar. Send a file that ends in .ics, or the address of one.
calendar-too-large = This calendar is larger than { $megabytes } MB. Export a shorter time, or fewer calendars.
calendar-address = This is no calendar’s address. It begins with https://, http:// or webcal://.
calendar-credentials = This address holds a user name or password. Use the calendar’s secret address instead.
calendar-private = { $host } is not on the public internet. Use an address that anyone can open.
calendar-redirects = This address leads on more than { $most } times. Use the one it ends at.
calendar-refused = The calendar was refused (answer { $status }). Check that its address is still valid.
calendar-too-slow = The calendar did not come within { $seconds } seconds. Try again later.
calendar-unreachable = { $host } cannot be reached. Check the address, or try again later.

# Why an event of a calendar was left out.
calendar-skip-cut-off = the file breaks off in it; export it again
calendar-skip-no-start = it has no start
calendar-skip-line = its line { $line } cannot be understood
calendar-skip-zone = its time zone “{ $zone }” is unknown; choose a city’s zone in the calendar
calendar-skip-all-day = it lasts all day, so it is no meeting
calendar-skip-ends-first = it ends before it begins
calendar-skip-cancelled = it is cancelled
calendar-skip-older = a newer version of it is in the same file
calendar-skip-range = it changes all later dates at once; export the whole calendar again
calendar-skip-many = it lists more than { $most } single dates; give it a repeat rule
calendar-skip-elsewhere = it belongs to the group { $group } already
calendar-skip-slow = the calendar takes too long to work out; export a shorter time
