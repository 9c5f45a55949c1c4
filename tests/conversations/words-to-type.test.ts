import { describe, expect, it } from 'vitest';
import { members } from '../../src/community/member.ts';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('what one may type', () => {
  it('suggests the word that was meant, in the language of the person', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: abracadabra
      kehila → noam: I do not know “abracadabra”. Type “help” to see what I can do.
      noam → kehila: meetngs
      kehila → noam: I do not know “meetngs”. Did you mean “meetings”?
          1. meetings
      dana → kehila: פגישוות
      kehila → dana: המילה ״פגישוות״ לא מוכרת כאן. אולי הכוונה הייתה ״פגישות״?
          1. פגישות
    `);
  });

  it('lets people talk in a group, and listens where it is spoken to', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → geriatrics: I think meetings are fine, all in all
      noam → geriatrics: kehila, meetngs
      kehila → noam: I do not know “meetngs”. Did you mean “meetings”?
          1. meetings
      noam → geriatrics: /help pause
      kehila → noam: This is how:
          pause: have nothing sent to you for a while
          pause 3d
          pause 2 weeks
          pause until 1.12
    `);
  });

  it('tells a guest how to join, in private and in every language, and nothing else', async () => {
    const world = await createWorld();
    await world.converses(`
      guest → kehila: meetings
      kehila → guest: Hello! I am the assistant of Small Health Community. I do not know you here yet.
          To join, ask the leader of one of its groups to add you.
          If I know you in another chat, type “link” there, and then “link” with the code here.
      guest → geriatrics: meetings
      guest → geriatrics: 1
    `);
  });

  it('shows each what they may do', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: help
      kehila → noam: What you can type here:
          help: what you can type here
          meetings: what is coming up, with links
          rsvp: say whether you are coming to a meeting
          attend: give the code said in a meeting, to count as having been there
          story: tell, in two minutes, what worked for you
          stories: search the stories of others
          checkin: three taps on how you are doing
          ask: put a question to those most likely to know
          find: find out who has done it before
          intro: meet someone worth knowing
          kudos: thank someone
          profile: your details, language, time zone and quiet hours
          pause: have nothing sent to you for a while
          resume: end a pause
          link: use Slack and WhatsApp as one person
          privacy: what is kept about you, and how to have it erased
          group: your group at a glance
      shira → kehila: help
      kehila → shira: What you can type here:
          help: what you can type here
          meetings: what is coming up, with links
          rsvp: say whether you are coming to a meeting
          attend: give the code said in a meeting, to count as having been there
          story: tell, in two minutes, what worked for you
          stories: search the stories of others
          checkin: three taps on how you are doing
          ask: put a question to those most likely to know
          find: find out who has done it before
          intro: meet someone worth knowing
          kudos: thank someone
          profile: your details, language, time zone and quiet hours
          pause: have nothing sent to you for a while
          resume: end a pause
          link: use Slack and WhatsApp as one person
          privacy: what is kept about you, and how to have it erased
          group: your group at a glance
          meeting: book, move, cancel and sum up meetings of your group
          did: tell your group what was done: about a check-in, or an action
      dana → kehila: עזרה הפסקה
      kehila → dana: כך עושים זאת:
          הפסקה: לא לקבל הודעות לזמן מה
          הפסקה 3 ימים
          הפסקה שבועיים
          הפסקה עד 1.12
      noam → kehila: help nothing
      kehila → noam: I do not know “nothing”. Type “help” to see what I can do.
    `);
  });

  it('changes the language it speaks to someone', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: profile language
      kehila → noam: Which language?
          “back” for the question before, “cancel” to stop here.
          1. English
          2. עברית
          3. العربية
      noam → kehila: 2
      kehila → noam: השינוי נשמר ותקף מעכשיו.
      noam → kehila: פרופיל
      kehila → noam: Noam Peled, עבודה סוציאלית, Centre Fund, centre
          שפה: עברית
          אזור זמן: Asia/Jerusalem
          שעות שקט: מ־21:30 עד 08:00
          לשינוי: פרופיל שפה, פרופיל אזור, פרופיל שקט.
          מה מגיע אליך, והמילים שמשנות זאת:
          תזכורות לפגישות: כן (״פרופיל תזכורות כיבוי״)
          תזכורות להצבעות: כן (״פרופיל הצבעות כיבוי״)
          דופק: כן (״דופק אף פעם״)
          שאלה על סיפור: כן (״סיפור אף פעם״)
          קוראים של הסיפורים שלך: כן (״סיפור אף פעם היכרויות״)
          שאלות של אחרים: כן (״שאלה כיבוי״)
          בקשות להיכרות איתך: כן (״פרופיל בקשות כיבוי״)
          זוגות היכרות: לא (״היכרות הפעלה״)
          תודות של אחרים: כן (״פרופיל תודות כיבוי״)
          מה שבא בעקבות בקשה שלך, ומה שנוגע לקבוצה בהובלתך, אינו ניתן לכיבוי.
      noam → kehila: profile language العربية
      kehila → noam: حُفظ التغيير وهو سارٍ من الآن.
      noam → kehila: profile language English
      kehila → noam: Changed. This holds from now on.
    `);
  });

  it('takes quiet hours, and no check-ins, in the words it shows for them in Hebrew and Arabic', async () => {
    const world = await createWorld();
    await world.converses(`
      dana → kehila: פרופיל שקט 22:00 עד 07:00
      kehila → dana: השינוי נשמר ותקף מעכשיו.
      dana → kehila: דופק אף פעם
      kehila → dana: מעכשיו לא יגיעו שאלות דופק. ״דופק חידוש״ מחזיר אותן.
      layla → kehila: ملف هدوء 22:00 إلى 07:00
      kehila → layla: حُفظ التغيير وهو سارٍ من الآن.
      layla → kehila: نبض أبدًا
      kehila → layla: لا أسئلة نبض بعد الآن. «نبض استئناف» يعيدها.
    `);
    for (const who of ['dana', 'layla'])
      expect(await world.store.reading().get(members, who)).toMatchObject({
        quiet: { from: '22:00', to: '07:00' },
      });
  });

  it('sets zone, quiet hours and reminders, and says what it cannot read', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: profile zone Mars
      kehila → noam: I do not know that time zone. Try Jerusalem, London or America/New_York.
      noam → kehila: profile zone London
      kehila → noam: Changed. This holds from now on.
      noam → kehila: profile quiet 22:00-07:00
      kehila → noam: Changed. This holds from now on.
      noam → kehila: profile quiet now
      kehila → noam: Those are not two times of day. Write them as 22:00-07:00.
      noam → kehila: profile reminders
      kehila → noam: Reminders of meetings?
          “back” for the question before, “cancel” to stop here.
          1. on
          2. off
      noam → kehila: 2
      kehila → noam: Changed. This holds from now on.
      noam → kehila: profile
      kehila → noam: Noam Peled, social worker, Centre Fund, centre
          Language: English
          Time zone: Europe/London
          Quiet hours: 22:00–07:00
          To change these: profile language, profile zone, profile quiet.
          What comes to you, and the words that change it:
          Reminders of meetings: off (“profile reminders on”)
          Reminders of votes: on (“profile votes off”)
          Check-ins: on (“checkin never”)
          Being asked for a story: on (“story never”)
          Readers of your stories: on (“story never introductions”)
          Questions of others: on (“ask off”)
          Requests to meet you: on (“profile requests off”)
          Being paired with others: off (“intro on”)
          Thanks of others: on (“profile thanks off”)
          What you asked for yourself, and what concerns a group you lead, has no switch.
      noam → kehila: profile hair
      kehila → noam: “hair” is not something a profile has. “profile” shows all there is, with the words that change it.
    `);
  });

  it('pauses, by number and by word, and resumes', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: pause
      kehila → noam: For how long should nothing be sent to you? A number picks; a date or 3 days will do too.
          “back” for the question before, “cancel” to stop here.
          1. One day
          2. One week
          3. Four weeks
          4. Until I type resume
      noam → kehila: 2
      kehila → noam: Paused until Sunday 29 November, 09:00 (Jerusalem). Answers to what you type still come; “resume” ends the pause.
      noam → kehila: pause 3 days
      kehila → noam: Paused until Wednesday 25 November, 09:00 (Jerusalem). Answers to what you type still come; “resume” ends the pause.
      noam → kehila: pause yesterday
      kehila → noam: That is neither how long nor a day. Type pause 3d, pause 2 weeks or pause until 1.12.
      noam → kehila: pause forever and ever
      kehila → noam: That is neither how long nor a day. Type pause 3d, pause 2 weeks or pause until 1.12.
      noam → kehila: resume
      kehila → noam: The pause is over. Welcome back.
      noam → kehila: resume
      kehila → noam: There is no pause: messages come as usual.
    `);
  });

  it('keeps the address of a calendar feed out of the group', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → geriatrics: meetings calendar
      kehila → noam: Your group's calendar feed. Keep the address to yourself: whoever has it can read it.
          Geriatrics: http://kehila.example/feeds/geriatrics/EnnWjWYYvLlVqhSPokO5p7BPwbMDD31g.ics
    `);
  });
});
