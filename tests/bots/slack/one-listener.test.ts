import { App } from '@slack/bolt';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createFakeSlack } from '../../fakes/slack/fake-slack.ts';
import { listenTo } from './only-hearing.ts';

it('has Bolt call one listener for whatever comes, and remember no conversations', async () => {
  const use = vi.spyOn(App.prototype, 'use');
  onTestFinished(() => use.mockRestore());
  const fake = await createFakeSlack();
  onTestFinished(() => fake.stop());
  await listenTo(fake);
  // Bolt adds its own ways of ignoring, remembering and assisting by the same method.
  expect(use).toHaveBeenCalledTimes(1);
  const [bolt] = use.mock.contexts as [App];
  expect(bolt['middleware']).toHaveLength(1);
  expect(bolt['listeners']).toEqual([]);
});
