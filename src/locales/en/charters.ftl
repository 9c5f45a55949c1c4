# A group at a glance, its charter, and the vote on its future.

group-verb-until = until, end date
group-verb-mission = mission
group-verb-vote = vote
group-verb-decide = decide
short-group-vote = vote
group-verb-join = join
group-verb-rewrite = rewrite
group-verb-merge = merge

group-title = { $group }: { $mission }
group-until = Its charter runs until { $day } { $year }.
group-leader = Led by { $name }.
group-few = A few members.
group-count = { $count } members.
group-next = Next: { $meeting }.
group-is-closed = This group is closed. What it made is kept.
group-none = You sit in no group yet. The leader of a group can add you.
group-not-yours = “{ $word }” is not a group you can choose. Type “group” to see yours.
group-led-by-others = This is the channel of { $group }, which you do not lead. What is for a group you lead goes into its own channel, or to me in private.
group-until-when = Until when does the charter run? Such as 31.3.2027.
group-until-set = { $group }: the charter runs until { $day } { $year }. Before it, the members vote on what comes next.
group-until-too-far = A charter runs for three years at most.
group-mission-what = What is the group for? In two sentences.
group-mission-set = The mission of { $group } is written down.
group-joined = You have a seat in { $group }.
group-join-by-leader = No seat in { $group } is offered to you now. Its leader can add you.

charter-renew = Renew for a year
charter-change = Change what we do
charter-merge = Merge with another group
charter-close = Close
charter-which = What should become of the group?
charter-merge-with = With which group?
charter-question =
    The charter of { $group } ends on { $when }. Its mission: { $mission }
    What should become of it? Each member has one vote and can change it until then. It is asked for in private; how anyone voted is shown to nobody.
    To vote, write “group vote” to me in private.
charter-ballot = { $group } votes on its future until { $when }. What should become of it? Your vote is secret, and you can change it until then.
charter-reminder = { $group } votes on its future until { $when }, and your vote is still open. It stays secret, and a tap is enough.
charter-voted = Noted: { $choice }. You can change it until { $when }.
charter-no-vote = There is no vote of yours by this name.
charter-none-open = None of your groups votes on its future now.
charter-over = This vote is not open.
charter-none-to-merge = There is no other group to merge with.
charter-counts = Renew: { $renew }. Change: { $change }. Merge: { $merge }. Close: { $close }.
charter-result-renew = { $group } goes on: its members renew it for a year.
charter-result-change = { $group } goes on, with something else to do: its leaders will propose a new mission.
charter-result-merge = The members of { $group } want to merge it with { $other }: the leaders of both are asked. Nobody is given a seat there without wanting it.
charter-result-close = The members of { $group } have decided to close it.
charter-result-undecided = The vote on { $group } gave no result. Its leaders decide within a week; otherwise it goes on for now.
charter-decide = The vote on { $group } gave no result: too few voted, or it was level. What should become of it? Without a word from you within a week it goes on for 90 days, once.
charter-decided = Noted: { $choice }.
charter-change-now = The members of { $group } want it to do something else. What is its mission now, and until when? The group will hear of it. Until it is written down, { $group } goes on for { $days } days as it was; then its members are asked again.
charter-result-merge-gone = The members of { $group } want to merge it with another group, but that one is closed by now. { $group } goes on for { $days } days; then its members are asked once more.
charter-decided-for = As the vote on { $group } gave no result, its leaders have decided: { $choice }.
charter-take-seat = A seat in { $other }
charter-do-rewrite = Write it down
charter-change-reminder = { $group } still waits for the change its members voted for: a new mission and an end date.
charter-nothing-to-rewrite = No change waits to be written down. “group mission” and “group until” set the charter.
charter-rewritten =
    { $group } changes, as its members wanted.
    Until now: { $before }
    From now on: { $after }
    Its charter runs until { $day } { $year }.
charter-vote-off = { $group } has another end date: { $day } { $year }. The votes given so far no longer count, and are kept nowhere; the members are asked anew.
charter-vote-off-for-good = { $group } has no end date any more. The votes given so far no longer count, and are kept nowhere.
charter-merge-ask = The members of { $group } want to merge with { $other }. { $group } would close, and its members would be offered a seat in { $other }. It happens when a leader of each agrees, until { $day }.
charter-merge-reminder = Whether { $group } becomes part of { $other } is still open, until { $day }. A tap is enough.
charter-merge-which = Should { $group } become part of { $other }?
charter-merge-yes = Agree
charter-merge-no = Stay two groups
charter-merge-over = This has been settled already.
charter-merge-noted = Noted. { $group } and { $other }: it happens when a leader of { $missing } agrees too.
charter-merge-done = Done: { $group } is now part of { $other }.
charter-merge-off = Noted: { $group } and { $other } stay two groups.
charter-merge-declined = { $group } does not merge with { $other }: not all leaders agreed. It goes on until { $day }; before that its members vote again.
charter-merge-lapsed = { $group } does not merge with { $other }: there was no answer in time. It goes on until { $day }; before that its members vote again.
charter-merge-gone = { $group } does not merge with { $other }, which has been closed. It goes on until { $day }; before that its members vote again.
charter-meetings-what = What becomes of the meetings of { $group }?
charter-meetings-to-move = They go on in { $other }
charter-meetings-to-end = They end
charter-meetings-move = Its meetings go on in { $other }.
charter-meetings-end = Its meetings end with it.
charter-merged-here = { $group } becomes part of { $other } and closes here. Thank you for all that was learnt and shared in it: its stories and decisions stay, and can still be found. Its members are offered a seat in { $other }.
charter-merged-there = { $group } becomes part of { $other }. Its members are offered a seat here: a warm welcome to those who come.
charter-merged-seat = { $group } is now part of { $other }. Thank you for your part in it. There is a seat for you in { $other }, if you want it; without a word from you nothing changes.
charter-merged-seated = { $group } is now part of { $other }, where you have a seat. Thank you for your part in it. What it made stays, and can still be found.
charter-goes-on = { $group } goes on for { $days } days. Then its members are asked once more.
charter-closed = { $group } closes here. Thank you for all that was learnt and shared in it: its stories and decisions stay, and can still be found.
charter-where-to = { $group } is closed. Thank you for your part in it. People like you also meet here:
charter-offer-until = The offer stands until { $day }.
charter-goodbye = { $group } is closed. Thank you for your part in it. What it made stays, and can still be found.
