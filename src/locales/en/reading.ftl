# What people type for numbers, lengths of time, days and times of day. Lists with commas; "2*fortnight" says that one
# fortnight is two of the unit. No form may mean two things of one kind, whatever the language.

number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve
fraction-half = half
fraction-quarter = quarter

unit-minute = m, min, mins, minute, minutes
unit-hour = h, hr, hrs, hour, hours
unit-day = d, day, days
unit-week = w, wk, wks, week, weeks, 2*fortnight
unit-month = mo, month, months
unit-year = y, yr, year, years

month-1 = January, Jan
month-2 = February, Feb
month-3 = March, Mar
month-4 = April, Apr
month-5 = May
month-6 = June, Jun
month-7 = July, Jul
month-8 = August, Aug
month-9 = September, Sep, Sept
month-10 = October, Oct
month-11 = November, Nov
month-12 = December, Dec

weekday-1 = Monday, Mon
weekday-2 = Tuesday, Tue, Tues
weekday-3 = Wednesday, Wed
weekday-4 = Thursday, Thu, Thur, Thurs
weekday-5 = Friday, Fri
weekday-6 = Saturday, Sat
weekday-7 = Sunday, Sun

ahead-0 = today
ahead-1 = tomorrow
ahead-2 = day after tomorrow

# Before noon, after noon, around noon, in the evening, at night.
part-am = am, morning
part-pm = pm, afternoon
part-noon = at noon
part-evening = evening
part-night = night, tonight
clock-noon = noon, midday
clock-midnight = midnight

# Words that change nothing: "on the 25th of November at 7pm".
filler = a, an, the, at, on, of, in, for, to, by, until, till, and, st, nd, rd, th, next, this, coming, t, oclock

# The end of the week or of the month that it is.
end-week = end of the week, end of week, end of this week, weekend
end-month = end of the month, end of month, end of this month

# Being away from work.
vacation = vacation, on vacation, I'm on vacation, I am on vacation, holiday, on holiday, I'm on holiday, I am on holiday, on leave, I'm on leave, I am on leave, away, I'm away, I am away

# Phrases that mean a command only where nothing else is said.
alone-help = what can you do, what can i do, what can i type
alone-meetings = when, next meeting, the next meeting, when is the next meeting, when is the meeting, zoom, zoom link
alone-resume = start

# What a language may be called, beside its name.
spoken-en = english
spoken-he = hebrew
spoken-ar = arabic
