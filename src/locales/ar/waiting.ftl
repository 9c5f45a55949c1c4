# ما ينتظر جوابا.

waiting-checkin = نبض، { $group }: ثلاث لمسات، مفتوح حتى { $day }.
waiting-begin = البدء
waiting-go-on = المتابعة
waiting-story = قصتك «{ $title }» مسودة: لا يراها أحد غيرك.
waiting-question = سؤال لك: «{ $question }»
waiting-too = { $count ->
    [one] أمر آخر بانتظارك، في آخر القائمة.
    [two] أمران آخران بانتظارك، في آخر القائمة.
   *[other] أمور أخرى بانتظارك: { $count }، في آخر القائمة.
  }
