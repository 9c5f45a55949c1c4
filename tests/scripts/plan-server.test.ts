import { describe, expect, it } from 'vitest';
import { PACKAGE_MANAGERS, planServer } from '../../scripts/setup/plan-server.js';

const root = { isRoot: true, hasSudo: false, isTerminal: false };
const person = { isRoot: false, hasSudo: true, isTerminal: true };

describe('planServer', () => {
  it('runs at once as root, without sudo and without asking', () => {
    expect(planServer({ ...root, isTerminal: true, hasSudo: true, manager: 'apt-get' })).toEqual({
      how: 'run',
      command: 'apt-get update; apt-get install -y redis-server',
    });
  });

  it('asks someone at a terminal, then uses sudo', () => {
    expect(planServer({ ...person, manager: 'apt-get' })).toEqual({
      how: 'ask',
      command: 'sudo apt-get update; sudo apt-get install -y redis-server',
    });
  });

  it('only tells the command where nobody can be asked', () => {
    expect(planServer({ ...person, isTerminal: false, manager: 'apk' })).toEqual({
      how: 'tell',
      command: 'sudo apk add --no-cache redis || sudo apk add --no-cache valkey',
    });
  });

  it('only tells the command, for root to run, where there is no sudo', () => {
    expect(planServer({ ...person, hasSudo: false, manager: 'pacman' })).toEqual({
      how: 'tell',
      command: 'pacman -Sy --noconfirm --needed valkey',
    });
  });

  it('never runs Homebrew as root or by sudo', () => {
    expect(planServer({ ...root, isTerminal: true, manager: 'brew' }).how).toBe('tell');
    expect(planServer({ ...person, manager: 'brew' })).toEqual({ how: 'ask', command: 'brew install redis' });
  });

  it('knows no command without a package manager', () => {
    expect(planServer({ ...root, manager: undefined })).toEqual({ how: 'tell' });
  });

  it.each(PACKAGE_MANAGERS)(
    'asks %s for Redis or Valkey, and never waits for an answer as root',
    (manager) => {
      const { command } = planServer({ ...root, manager });
      expect(command).toMatch(/redis|valkey/);
      expect(command).toMatch(/-y|--no|brew/);
    },
  );
});
