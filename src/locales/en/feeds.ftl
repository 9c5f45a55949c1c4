# What a calendar feed says below each meeting.
feed-how-to-answer = To say whether you are coming, type rsvp yes, rsvp maybe or rsvp no in chat.
