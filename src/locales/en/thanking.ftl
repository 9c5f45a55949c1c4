# Thanks.

kudos-to-whom = Whom would you like to thank?
kudos-for-what = What would you like to thank { $name } for?
kudos-preview =
    { $name } will read this, from you:
    “{ $text }”
kudos-send = Send in private
kudos-send-in = Send, and post in { $group }
kudos-sent = On its way to { $name }.
kudos-for-you =
    { $name } thanks you:
    “{ $text }”
kudos-in-group =
    { $name } thanks { $to }:
    “{ $text }”
kudos-to-oneself = Thanks are for others. Being content with oneself needs no message.
kudos-enough = That is five within a day. The next one will mean more tomorrow.
