import { describe, it } from 'vitest';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('a question at a time', () => {
  it('goes back, cannot skip what is needed, and takes the right answer after a wrong one', async () => {
    const world = await createWorld();
    await world.converses(`
      shira → kehila: meeting new
      kehila → shira: What is it called?
          “back” for the question before, “cancel” to stop here.
      shira → kehila: Falls
      kehila → shira: When? For example: 25.11 19:00
          “back” for the question before, “cancel” to stop here.
      shira → kehila: back
      kehila → shira: What is it called?
          “back” for the question before, “cancel” to stop here.
      shira → kehila: Falls at home
      kehila → shira: When? For example: 25.11 19:00
          “back” for the question before, “cancel” to stop here.
      shira → kehila: skip
      kehila → shira: This one is needed, so it cannot be skipped. “cancel” stops here.
      shira → kehila: someday
      kehila → shira: I cannot read that day and time. Try 25.11 19:00 or tomorrow 19:00.
          When? For example: 25.11 19:00
          “back” for the question before, “cancel” to stop here.
      shira → kehila: tomorrow 12:00
      kehila → shira: How often?
          “back” for the question before, “cancel” to stop here.
          1. Once
          2. Every week
          3. Every two weeks
          4. Every month
      shira → kehila: often
      kehila → shira: That is not one of the choices. Answer with a number from 1 to 4.
      shira → kehila: 7
      kehila → shira: That is not one of the choices. Answer with a number from 1 to 4.
          How often?
          “back” for the question before, “cancel” to stop here.
          1. Once
          2. Every week
          3. Every two weeks
          4. Every month
      shira → kehila: 2
      kehila → shira: How long? For example: 90 minutes
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      shira → kehila: skip
      kehila → shira: What is the link?
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      shira → kehila: example
      kehila → shira: That is not a web address. It begins with https://
      shira → kehila: https://zoom.example/j/3
      kehila → shira: Booked. The first is on Monday 23 November, 12:00 (Jerusalem); the group will hear of it.
      kehila → webinars: Coming up: Falls at home
          Monday 23 November, 12:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/3
          Will you be there?
          1. Yes
          2. Maybe
          3. No
      kehila → webinars: Coming up: Falls at home
          Monday 30 November, 12:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/3
          Will you be there?
          1. Yes
          2. Maybe
          3. No
    `);
  });

  it('goes on where it was after a restart', async () => {
    const world = await createWorld();
    await world.converses(`
      shira → kehila: meeting new Falls
      kehila → shira: When? For example: 25.11 19:00
          “back” for the question before, “cancel” to stop here.
      :restart
      shira → kehila: tomorrow 12:00
      kehila → shira: How often?
          “back” for the question before, “cancel” to stop here.
          1. Once
          2. Every week
          3. Every two weeks
          4. Every month
      :restart
      shira → kehila: 1
      kehila → shira: How long? For example: 90 minutes
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
    `);
  });

  it('stops at cancel, and at stop, in any language', async () => {
    const world = await createWorld();
    await world.converses(`
      shira → kehila: meeting new
      kehila → shira: What is it called?
          “back” for the question before, “cancel” to stop here.
      shira → kehila: cancel
      kehila → shira: Cancelled. Nothing was changed.
      ruth → kehila: פגישה
      kehila → ruth: מה לעשות?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. קביעת פגישה
          2. העברת פגישה
          3. ביטול פגישה
          4. קיום פגישה שבוטלה
          5. סיום סדרה
          6. קביעת סדר יום
          7. קביעת קישור
          8. כתיבת סיכום
      ruth → kehila: די
      kehila → ruth: בוטל. שום דבר לא השתנה.
      shira → kehila: meeting
      kehila → shira: What should be done?
          “back” for the question before, “cancel” to stop here.
          1. Book a meeting
          2. Move one
          3. Cancel one
          4. Hold one after all
          5. End a series
          6. Set an agenda
          7. Set a link
          8. Write down decisions
      shira → kehila: ביטול
      kehila → shira: Cancelled. Nothing was changed.
    `);
  });

  it('leaves no numbers behind that could be mistaken for commands', async () => {
    const world = await createWorld();
    await world.converses(`
      shira → kehila: meeting
      kehila → shira: What should be done?
          “back” for the question before, “cancel” to stop here.
          1. Book a meeting
          2. Move one
          3. Cancel one
          4. Hold one after all
          5. End a series
          6. Set an agenda
          7. Set a link
          8. Write down decisions
      shira → kehila: cancel
      kehila → shira: Cancelled. Nothing was changed.
      shira → kehila: 1
      kehila → shira: I do not know “1”. Type “help” to see what I can do.
    `);
  });

  it('gives way to another command where only choices are asked for', async () => {
    const world = await createWorld();
    await world.converses(`
      shira → kehila: meeting
      kehila → shira: What should be done?
          “back” for the question before, “cancel” to stop here.
          1. Book a meeting
          2. Move one
          3. Cancel one
          4. Hold one after all
          5. End a series
          6. Set an agenda
          7. Set a link
          8. Write down decisions
      shira → kehila: pause
      kehila → shira: For how long should nothing be sent to you? A number picks; a date or 3 days will do too.
          “back” for the question before, “cancel” to stop here.
          1. One day
          2. One week
          3. Four weeks
          4. Until I type resume
      shira → kehila: back
      kehila → shira: For how long should nothing be sent to you? A number picks; a date or 3 days will do too.
          “back” for the question before, “cancel” to stop here.
          1. One day
          2. One week
          3. Four weeks
          4. Until I type resume
      shira → kehila: 3 days
      kehila → shira: Paused until Wednesday 25 November, 09:00 (Jerusalem). Answers to what you type still come; “resume” ends the pause.
    `);
  });

  it('is forgotten after two days', async () => {
    const world = await createWorld();
    await world.converses(`
      shira → kehila: meeting new
      kehila → shira: What is it called?
          “back” for the question before, “cancel” to stop here.
      :clock +2d
      ── Tue 2026-11-24 09:00
      shira → kehila: Falls
      kehila → shira: I do not know “Falls”. Type “help” to see what I can do.
    `);
  });
});
