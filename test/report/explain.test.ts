import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/check/kinds.js';
import { findingKinds } from '../../src/model/finding.js';
import { explainFinding, explainKind, findingsNamed } from '../../src/report/explain.js';
import { noPaint, type MessageOptions } from '../../src/report/index.js';
import { ferries } from './fixture.js';

const options: MessageOptions = { paint: noPaint, colour: false, path: ({ file }) => `news/${file}` };

describe('a finding explained', () => {
  const lines = explainFinding(ferries(), 'f-elision', options);

  it('begins with its level, kind and summary', () => {
    expect(lines[0]).toBe('major  Quotation with fewer words  quote-elision, substance, difference (f-elision)');
    expect(lines[1]).toMatch(/^Harbour Courier prints, in quotation marks, five words more/);
  });

  it('shows every span of every side in its sentence, with the place that an editor opens', () => {
    const at = lines.indexOf('  news/courier.txt:4:2  body, in quotation marks');
    expect(lines[at + 1]).toContain('«We will switch off our engines in port for all neighbours and schools,»');
    expect(lines).toContain('  news/post.txt:3:2  body, in quotation marks');
  });

  it('shows the differing words, the parts of the level, and the other readings of the difference', () => {
    expect(lines).toContain('    We will switch off our engines in port[- for all neighbours and schools-],');
    expect(lines).toContain(
      '   +1  weight: a number, a verb of force, an actor or a scope word is among the words that differ',
    );
    expect(lines.at(-1)).toMatch(/^ {2}f-scope {2}minor/);
  });

  it('needs no texts: without them it names the files alone', () => {
    const bare = explainFinding({ ...ferries(), texts: new Map() }, 'f-elision', options);
    expect(bare).toContain('  news/courier.txt  body, in quotation marks');
  });
});

it.each([
  ['a whole id', 'f-date', ['f-date']],
  ['the first characters of one', 'f-el', ['f-elision']],
  ['too few characters', 'f-', []],
  ['an id that is not there', 'f-none', []],
])('%s names its finding', (_, given, expected) => {
  expect(findingsNamed(ferries(), given).map(({ id }) => id)).toEqual(expected);
});

describe('a kind explained', () => {
  it.each(findingKinds)('%s: what it shows, why it matters, how its level is made, what would change it', (kind) => {
    const text = explainKind(kind, kinds[kind], [], options).join('\n');
    expect(text).toContain(kinds[kind].line);
    expect(text).toMatch(/Why it matters {2}\S.{20,}/);
    expect(text).toContain(`begins at ${kinds[kind].base}, class ${kinds[kind].class}`);
  });

  it('says that a number conflict does not rise for having a number', () => {
    const text = explainKind('count-conflict', kinds['count-conflict'], [], options).join('\n');
    expect(text).not.toContain('+1  weight');
    expect(text).toContain('weight is no reason to rise');
  });

  it('lists the findings of the kind', () => {
    const found = ferries().dataset.events[0]!.findings.filter((f) => f.kind === 'quote-elision');
    expect(explainKind('quote-elision', kinds['quote-elision'], found, options).at(-1)).toMatch(
      /^ {2}f-elision {2}major/,
    );
  });
});
