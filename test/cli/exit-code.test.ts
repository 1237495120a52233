import { describe, expect, it } from 'vitest';
import { exitCode, type Outcome } from '../../src/cli/exit-code.js';
import { wantsColour } from '../../src/cli/streams.js';

const done: Outcome = { events: 1, skipped: 0, strict: false, found: ['critical', 'note'], failOn: null };

describe('how a run ends', () => {
  it.each<[string, Partial<Outcome>, number]>([
    ['findings are the product, not a failure', {}, 0],
    ['a finding at the level asked for', { failOn: 'critical' }, 1],
    ['a finding over the level asked for', { failOn: 'minor' }, 1],
    ['only findings under the level asked for', { found: ['note', 'info'], failOn: 'minor' }, 0],
    ['no finding', { found: [], failOn: 'info' }, 0],
    ['a bad file among good ones', { skipped: 1 }, 0],
    ['a bad file, and strict was asked for', { skipped: 1, strict: true, failOn: 'critical' }, 2],
    ['nothing could be read', { events: 0, found: [] }, 2],
  ])('%s', (_name, more, code) => {
    expect(exitCode({ ...done, ...more })).toBe(code);
  });
});

describe('colour', () => {
  it.each<[string, Parameters<typeof wantsColour>, boolean]>([
    ['the flag wins', [{ color: true }, { isTTY: false }, { NO_COLOR: '1' }], true],
    ['NO_COLOR on a terminal', [{}, { isTTY: true }, { NO_COLOR: '1' }], false],
    ['an empty NO_COLOR says nothing', [{}, { isTTY: true }, { NO_COLOR: '' }], true],
    ['FORCE_COLOR without a terminal', [{}, {}, { FORCE_COLOR: '1' }], true],
    ['no terminal', [{}, {}, {}], false],
  ])('%s', (_name, [options, stream, env], colour) => {
    expect(wantsColour(options, stream, env)).toBe(colour);
  });
});
