import { describe, it } from 'vitest';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('small talk', () => {
  it('tells who wishes to leave of both ways out, in each language', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: delete me
      kehila → noam: What is it to be? For a rest there is “pause”.
          1. Leave Geriatrics
          2. Erase me
      dana → kehila: לעזוב
      kehila → dana: מה לעשות? למנוחה יש ״הפסקה״.
          1. לעזוב: גריאטריה
          2. למחוק את המידע שלי
      layla → kehila: حذف
      kehila → layla: ما المطلوب؟ للراحة توجد «استراحة».
          1. مغادرة طب الشيخوخة
          2. محو ما يخصني
      noam → kehila: unsubscribe
      kehila → noam: Paused until you type “resume”. Answers to what you type still come. To go for good there is “privacy erase”.
    `);
  });

  it('has a short kind answer in private, and begins thanks to someone who is named', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: hi
      kehila → noam: Hello! “help” shows what there is.
      dana → kehila: תודה רבה!
      kehila → dana: בשמחה.
      layla → kehila: مرحبا
      kehila → layla: مرحبًا! «مساعدة» تعرض المتاح.
      layla → kehila: شكرا
      kehila → layla: بكل سرور.
      noam → kehila: 👍
      kehila → noam: With pleasure.
      noam → kehila: thanks Nobody Atall
      kehila → noam: With pleasure.
      noam → kehila: hi what is new
      kehila → noam: I do not know “hi”. Type “help” to see what I can do.
      noam → geriatrics: thanks
      noam → kehila: thanks, Dana Levi for the triage sheet
      kehila → noam: Dana Levi will read this, from you:
          “for the triage sheet”
          “back” for the question before, “cancel” to stop here.
          1. Send in private
          2. Send, and post in Geriatrics
          3. Change it
          4. Drop it
    `);
  });
});
