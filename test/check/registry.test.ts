import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/config.js';
import { checks, checkStory } from '../../src/check/index.js';
import { kinds } from '../../src/check/kinds.js';
import { runCheck } from '../../src/check/run.js';
import { viewOf } from '../../src/check/view.js';
import { findingKinds } from '../../src/model/finding.js';
import { story } from '../factory.js';

const empty = () => story([]);

describe('the registry of checks', () => {
  it('has one check for every kind of finding, each once', () => {
    expect(checks.map((check) => check.kind).sort()).toEqual([...findingKinds].sort());
    expect(Object.keys(kinds).sort()).toEqual([...findingKinds].sort());
  });

  it.each(checks.map((check) => [check.kind, check] as const))('%s survives an event without articles', (_, check) => {
    expect(check.run(viewOf(empty()))).toEqual([]);
  });

  it('says so where there is nothing to compare', () => {
    expect(checkStory(empty(), defaultSettings).unchecked.map((u) => u.why)).toEqual([
      'There is no article in this set.',
    ]);
  });

  it('turns a check that throws into an entry of what could not be checked', () => {
    const broken = {
      kind: 'omission' as const,
      run: () => {
        throw new Error('no such row');
      },
    };
    const { findings, unchecked } = runCheck(viewOf(empty()), broken);
    expect(findings).toEqual([]);
    expect(unchecked).toEqual([
      { what: 'Not in every article', why: 'The check broke off: no such row', evidence: [] },
    ]);
  });
});
