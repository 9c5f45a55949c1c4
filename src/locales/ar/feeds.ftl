# What a calendar feed says below each meeting.
feed-how-to-answer = للإفادة عن الحضور، يمكن كتابة مشاركة نعم أو مشاركة ربما أو مشاركة لا في المحادثة.
