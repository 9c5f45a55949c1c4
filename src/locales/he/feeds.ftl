# What a calendar feed says below each meeting.
feed-how-to-answer = כדי לומר אם מגיעים, אפשר לכתוב בצ׳אט הגעה כן, הגעה אולי או הגעה לא.
