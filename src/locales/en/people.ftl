# Who someone is: their name, and one after another what is known of them.

who-with = { $who }, { $more }
