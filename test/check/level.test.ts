import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/check/kinds.js';
import { levelOf, type Modifiers } from '../../src/check/level.js';
import { levels, type Disposition, type FindingKind, type Level } from '../../src/model/finding.js';

const level = (kind: FindingKind, modifiers: Modifiers, disposition: Disposition = 'difference', base?: Level) =>
  levelOf({ info: kinds[kind], base: base ?? kinds[kind].base, class: kinds[kind].class, disposition, modifiers });

describe('level', () => {
  it.each<[string, FindingKind, Modifiers, Disposition, Level]>([
    ['a quotation with fewer words starts at minor', 'quote-elision', {}, 'difference', 'minor'],
    ['a scope word among them makes it major', 'quote-elision', { weight: true }, 'difference', 'major'],
    [
      'given elsewhere in the article, it goes back',
      'quote-elision',
      { weight: true, restored: true },
      'difference',
      'minor',
    ],
    [
      'one outlet against another stops at major',
      'quote-wording',
      { reversal: true, headline: true },
      'difference',
      'major',
    ],
    ['with a reference text it may rise', 'quote-wording', { reversal: true, backed: true }, 'difference', 'critical'],
    ['a number in a headline is critical', 'count-conflict', { headline: true }, 'conflict', 'critical'],
    ['what makes a kind fire is no modifier', 'qualifier-change', { weight: true }, 'difference', 'minor'],
    ['a vague headline rises by one', 'vague-count', { headline: true }, 'difference', 'minor'],
    ['spelling only stops at note', 'quote-wording', { formOnly: true, weight: true }, 'difference', 'note'],
    ['style does not rise', 'label-variance', { headline: true }, 'difference', 'note'],
    ['coverage does not rise', 'omission', { weight: true }, 'difference', 'note'],
    ['review stops at minor', 'count-conflict', {}, 'review', 'minor'],
    ['an unsure reading lowers', 'membership-conflict', { unsure: true }, 'difference', 'minor'],
    ['nothing falls below info', 'exclusive-claim', { restored: true, unsure: true }, 'info', 'info'],
  ])('%s', (_, kind, modifiers, disposition, expected) => {
    expect(level(kind, modifiers, disposition).level).toBe(expected);
  });

  it('is the sum of its parts for every kind, modifier and disposition', () => {
    const names = ['weight', 'reversal', 'headline', 'restored', 'unsure', 'formOnly', 'backed'] as const;
    for (const kind of Object.keys(kinds) as FindingKind[])
      for (let bits = 0; bits < 2 ** names.length; bits++)
        for (const disposition of ['conflict', 'difference', 'review', 'info'] as const) {
          const modifiers = Object.fromEntries(names.map((name, i) => [name, Boolean(bits & (1 << i))]));
          const of = level(kind, modifiers, disposition);
          expect(of.levelParts.reduce((sum, part) => sum + part.by, 0)).toBe(levels.indexOf(of.level));
        }
  });

  it('can start from another base', () => {
    expect(level('unmarked-reuse', {}, 'difference', 'info').level).toBe('info');
  });
});
