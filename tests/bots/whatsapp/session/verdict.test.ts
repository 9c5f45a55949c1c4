import { describe, expect, it } from 'vitest';
import { endingOf, isUnpaired } from '../../../../src/bots/whatsapp/session/verdict.ts';

describe("the library's words for a lost connection", () => {
  it.each([
    ['LOGOUT', 'logged-out'],
    ['CONFLICT', 'taken-over'],
    ['TOS_BLOCK', 'blocked'],
    ['SMB_TOS_BLOCK', 'blocked'],
    ['PROXYBLOCK', 'blocked'],
  ])('%s means %s', (state, ending) => expect(endingOf(state)).toBe(ending));

  it('end nothing by themselves where it may yet come back, or only has to be linked', () => {
    const passing = ['CONNECTED', 'OPENING', 'PAIRING', 'TIMEOUT', 'UNPAIRED', 'UNPAIRED_IDLE'];
    expect(passing.map(endingOf)).toEqual(passing.map(() => undefined));
    expect(passing.filter(isUnpaired)).toEqual(['UNPAIRED', 'UNPAIRED_IDLE']);
  });
});
