# What only a person can mend, told to the admins.

alert-whatsapp-logged-out = Kehila was logged out of WhatsApp. Nothing goes out there until its account is linked again; whoever runs Kehila finds how in the WhatsApp guide.
alert-whatsapp-taken-over = Another session took over Kehila’s WhatsApp account. Kehila steps back and tries again later; if nobody did this on purpose, look at Linked devices on its phone.
alert-whatsapp-refused = WhatsApp refuses what Kehila sends. Only answers go out for now; everything else waits and goes on by itself later. The WhatsApp guide says what helps.
alert-whatsapp-blocked = WhatsApp has blocked Kehila’s account. Nothing goes out there; what waits is kept. The WhatsApp guide says what to do.
