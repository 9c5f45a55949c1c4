# الشكر.

kudos-to-whom = لمن الشكر؟
kudos-for-what = على أي شيء يُوجَّه الشكر إلى { $name }؟
kudos-preview =
    سيصل هذا منك إلى { $name }:
    «{ $text }»
kudos-send = إرسال على انفراد
kudos-send-in = إرسال، ونشر في { $group }
kudos-sent = في الطريق إلى { $name }.
kudos-for-you =
    شكر من { $name }:
    «{ $text }»
kudos-in-group =
    شكر لـ{ $to } من { $name }:
    «{ $text }»
kudos-to-oneself = الشكر للآخرين. الرضا عن النفس لا يحتاج إلى رسالة.
kudos-enough = هذه خمس رسائل شكر في يوم. غدًا يكون للتالية معنى أكبر.
