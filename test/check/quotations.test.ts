// One quotation here, another there: which differences are shown, and what is none.
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import type { Finding } from '../../src/model/finding.js';
import { analyzeEvent } from '../../src/pipeline.js';

function findings(...texts: string[]): Finding[] {
  const articles = texts.map((text, i) => {
    const id = `Paper ${i + 1}`;
    return { ...prepareArticle({ id, text, outlet: id, published: '2024-05-14' }), file: `${id}.txt` };
  });
  return analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings).event.findings;
}
const seen = (all: readonly Finding[]): string[] =>
  all
    .filter((f) => /^quote-|unmarked/u.test(f.kind) && f.kind !== 'quote-segmentation')
    .map((f) => `${f.kind} ${f.level}`);

const said = (words: string): string => `Dredging began on Monday.\n\n“${words},” said Nils Aaker, the harbour master.`;
const WHOLE = 'Every barge that waits outside the lock will be let through before the first frost';

describe('two quotations of one utterance', () => {
  it.each([
    [
      'the first word',
      'Any barge that waits outside the lock will be let through before the first frost',
      'quote-wording',
    ],
    [
      'the second word',
      'Every boat that waits outside the lock will be let through before the first frost',
      'quote-wording',
    ],
    [
      'the last word',
      'Every barge that waits outside the lock will be let through before the first snow',
      'quote-wording',
    ],
    [
      'a word near the beginning that is not there',
      'Every barge waits outside the lock will be let through before the first frost',
      'quote-wording',
    ],
    [
      'a word before the last that is not there',
      'Every barge that waits outside the lock will be let through before the frost',
      'quote-elision',
    ],
    [
      'a word put in after the first',
      'Every loaded barge that waits outside the lock will be let through before the first frost',
      'quote-elision',
    ],
    [
      'a negation',
      'Every barge that waits outside the lock will not be let through before the first frost',
      'quote-wording',
    ],
  ])('differ in %s', (_, words, kind) => {
    expect(findings(said(WHOLE), said(words)).map((f) => f.kind)).toContain(kind);
  });

  it.each([
    ['ends earlier', 'Every barge that waits outside the lock will be let through'],
    ['begins later', 'that waits outside the lock will be let through before the first frost'],
    ['has an ellipsis where words are missing', 'Every barge … will be let through before the first frost'],
    [
      'has a bracket where words are replaced',
      'Every barge that waits outside [the city] will be let through before the first frost',
    ],
  ])('do not differ where one %s', (_, words) => {
    expect(seen(findings(said(WHOLE), said(words)))).toEqual([]);
  });

  it('do not differ by what an outlet puts into brackets', () => {
    const helped = 'Every barge that waits outside the lock [at Sund] will be let through before the first frost';
    expect(seen(findings(said(WHOLE), said(helped)))).toEqual([]);
  });

  it('are compared across the "he said" in the middle', () => {
    const split =
      'Dredging began on Monday.\n\n“Every barge that waits outside the canal,” said Nils Aaker, the harbour master, “will be let through before the first frost.”';
    const [finding] = findings(said(WHOLE), split).filter((f) => f.kind === 'quote-wording');
    expect(finding?.summary).toMatch(/outside the lock.*outside the canal/u);
  });

  it('have only another form where a fragment takes the tense of its clause', () => {
    const fragment =
      'Dredging began on Monday.\n\nNils Aaker, the harbour master, said every barge “that waited outside the lock would be let through before the first frost”.';
    const direct = said('Every barge that waited outside the lock will be let through before the first frost');
    expect(seen(findings(direct, fragment))).toEqual(['quote-wording note']);
  });

  it('given to two persons are one saying where a long row of words is the same', () => {
    const other = said('This is the coldest winter of my years at the lock').replace('Nils Aaker', 'Ada Brun');
    const kinds = findings(said('This is the coldest winter of my years at sea'), other).map((f) => f.kind);
    expect(kinds).toContain('attribution-variance');
  });
});

describe('a quotation that its attribution splits', () => {
  const by = 'said Nils Aaker, the harbour master';
  const lead = 'Dredging began on Monday.\n\n';
  const elisions = (...texts: string[]): string[] =>
    seen(findings(...texts.map((text) => lead + text))).filter((k) => k.startsWith('quote-elision'));
  const [first, second] = ['We will not close the lock', 'We have kept the crews waiting since spring and it must end'];

  it.each([
    ['joined', `“${first}. ${second},” ${by}.`],
    ['in the other order', `“${second}. ${first},” ${by}.`],
    ['with the second alone', `“${second},” ${by}.`],
    ['with the attribution in front', `Nils Aaker, the harbour master, said: “${first}. ${second}.”`],
    ['with another sentence in between', `“${first}. We owe the town an answer by June. ${second},” ${by}.`],
    ['without marks', `${first}, ${by}. ${second}, he said.`],
  ])('lacks nothing beside one %s', (_, other) => {
    const split = `“${first},” ${by}. “${second}.”`;
    expect(elisions(split, other)).toEqual([]);
    expect(elisions(other, split)).toEqual([]);
  });

  it.each([
    [
      'The',
      'The pumps are old and leak badly every winter. The town will pay for both of them next year',
      'The town will pay for both of them next year',
    ],
    [
      'It is',
      'It is a bad winter. It is the third time that the pumps have failed us',
      'It is the third time that the pumps have failed us',
    ],
    [
      'another first word',
      'We will not wait for the council. Crews have paid for the gates twice over',
      'We have paid for the gates twice over',
    ],
  ])('is not held by "%s" at the head of two sentences', (_, long, short) => {
    expect(elisions(`“${long},” ${by}.`, `“${short},” ${by}.`)).toEqual([]);
  });

  it.each([
    ['inside its first piece', 'We will not close the lock without the consent of the crews before the first frost'],
    ['right behind its first word', 'We in this town will not close the lock before the first frost'],
  ])('still lacks what is left out %s', (_, long) => {
    const short = `“We will not close the lock before the first frost. We have kept them waiting,” ${by}.`;
    expect(elisions(`“${long},” ${by}. “We have kept them waiting.”`, short)).toHaveLength(1);
  });
});

describe('a quotation beside unquoted words', () => {
  const plain = (words: string): string => `Dredging began on Monday.\n\nThe harbour master promised that ${words}.`;

  it.each([
    [
      'in the middle',
      'every barge that waits outside the lock with its papers in order will be let through before the first frost',
    ],
    [
      'right after its first word',
      'every loaded barge that waits outside the lock will be let through before the first frost',
    ],
    [
      'right before its last word',
      'every barge that waits outside the lock will be let through before the first hard frost',
    ],
  ])('has fewer words %s', (_, words) => {
    expect(findings(said(WHOLE), plain(words)).map((f) => f.kind)).toContain('quote-elision');
  });

  it('has no other words: a paraphrase is free to replace them', () => {
    expect(
      seen(
        findings(
          said(WHOLE),
          plain('each barge that waits outside the gates will be let through before the first snow'),
        ),
      ).filter((k) => !k.startsWith('unmarked')),
    ).toEqual([]);
  });
});

describe('words without marks that stand in marks elsewhere', () => {
  const quoted = (words: string): string => `Nils Aaker, the harbour master, told reporters that “${words}”.`;

  it('are shown where they are a wording', () => {
    const words = 'the old lock gates leak badly in every winter storm';
    expect(seen(findings(quoted(words), `At Sund ${words} and must be replaced.`))).toEqual(['unmarked-reuse minor']);
  });

  it('are none where they are a row of names and titles', () => {
    const words = 'the former Sund University rector Ada Brun of Norrland';
    expect(seen(findings(quoted(words), `Boats passed ${words} at noon.`))).toEqual([]);
  });
});

describe('names one letter apart', () => {
  const near = (...texts: string[]): string[] =>
    findings(...texts)
      .filter((f) => f.kind === 'name-variant')
      .map((f) => f.summary);

  it('are shown for a person to judge', () => {
    expect(
      near(
        'Nils Aaker, the harbour master, said the lock was shut.',
        'Nils Aakre, the harbour master, opened it again.',
      ),
    ).toEqual(['One letter apart, so that both may be one name: Paper 1 prints “Aaker”; Paper 2 prints “Aakre”.']);
  });

  it.each([
    ['an ending', 'Officials of Denmar Shipping met.', 'The Denmars Shipping crew left.'],
    ['two first names', 'Marco Aaker met Mario Brun.', 'Marco Aaker and Marco Lind left.'],
    [
      'a word that stands in lower case too',
      'Maker Lines opened a yard, said Olga Maker.',
      'Every baker came. Baker shops closed.',
    ],
  ])('are none where the difference is %s', (_, one, other) => {
    expect(near(one, other)).toEqual([]);
  });
});

describe('many outlets', () => {
  it('are compared by their wordings, each with the most common ones', () => {
    const story = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        said(i % 2 ? WHOLE : WHOLE.replace('first frost', `first of ${i + 2} storms`)),
      );
    const [few] = findings(...story(6)).filter((f) => f.kind === 'quote-wording');
    const [many] = findings(...story(40)).filter((f) => f.kind === 'quote-wording');
    expect(many!.id).toBe(few!.id);
    expect(new Set(many!.sides.flatMap((side) => side.articles)).size).toBe(40);
  });
});

describe('two changes of one statement', () => {
  const both = (one: string, two: string): string =>
    `Dredging began on Monday.\n\n“${one},” said Nils Aaker, the harbour master. “${two}.”`;
  const [first, second] = [
    'The old lock was built for wooden boats and slow tides',
    'It was not closed for lack of money this winter',
  ];

  it('are two findings, and the negation is told with its own sides', () => {
    const found = findings(
      both(first, second),
      both('The old lock was built for wooden boats and slow horses', second),
      both(first, 'It was closed for lack of money this winter'),
    ).filter((f) => f.kind === 'quote-wording');
    expect(found.map((f) => [f.level, f.sides.map((s) => s.articles.join('+'))])).toEqual([
      ['major', ['Paper 1+Paper 2', 'Paper 3']],
      ['minor', ['Paper 1+Paper 3', 'Paper 2']],
    ]);
    expect(found[0]?.summary).toContain('It was not closed');
    expect(found[1]?.summary).not.toContain('closed for lack');
  });

  it('a negation that only moves in unmarked words is none', () => {
    const quoted =
      'Dredging began.\n\n“The lock will not take more than nine barges on any day of the winter,” the notice says.';
    const plain = 'Dredging began.\n\nThe lock will take no more than nine barges on any day of the winter.';
    expect(findings(quoted, plain).filter((f) => f.kind === 'quote-elision')).toEqual([]);
  });
});
