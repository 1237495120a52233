// Versions of one article: compared with each other only, and counted once.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { Event } from '../../src/model/event.js';
import type { Finding } from '../../src/model/finding.js';
import { prepareArticle } from '../../src/ingest/index.js';
import { splitVersions } from '../../src/reconcile/versions.js';
import { analyse, seeds } from '../measure/analyse.js';

const OPENING = 'Thirty mills will close by spring, the owners said.';
const BODY = `${OPENING} A fund goes towards new jobs.

Nobody was told beforehand. The mayor called it a sad day.

The last shift ends in March.`;

const edits = (event: Event): Finding[] =>
  event.findings.filter((f) => f.kind === 'silent-edit' || f.kind === 'marked-correction');

const two = (older: string, newer: string, about: Partial<Article> = {}): Event =>
  analyse({ first: older, second: newer }, { second: { versionOf: 'first.txt', ...about } });

describe('two versions of one article', () => {
  const five = seeds['003']!.replace(
    'launch cyberattacks and will protect',
    'launch cyberattacks against innocent citizens and enterprises and will protect',
  );
  const event = analyse({ ...seeds, '003-2': five }, { '003-2': { versionOf: '003.txt' } });

  it('puts five words in: one edit without a note, and five articles', () => {
    expect(edits(event).map((f) => [f.kind, f.level])).toEqual([['silent-edit', 'minor']]);
    expect(edits(event)[0]!.summary).toContain('“against innocent citizens and enterprises” put in');
    expect(edits(event)[0]!.sides.map((s) => s.value)).toEqual([
      expect.stringMatching(/^… .*launch cyberattacks and will protect.* …$/u),
      expect.stringMatching(/^… .*launch cyberattacks against innocent citizens and enterprises and will .*…$/u),
    ]);
    expect(event.articles.map((a) => a.id)).toEqual(['000', '001', '002', '003-2', '004']);
    expect(event.versions.map((v) => [v.id, v.newer])).toEqual([['003', '003-2']]);
    expect(event.groups.find((g) => g.main)?.agreed).toBe(34);
  });

  it('has no major finding any more, and the samples have one', () => {
    const major = (e: Event): string[] => e.findings.filter((f) => f.level === 'major').map((f) => f.kind);
    expect([major(analyse(seeds)), major(event)]).toEqual([['quote-elision'], []]);
  });

  it('points at the words in both versions', () => {
    for (const { evidence } of edits(event)[0]!.sides)
      for (const e of evidence) expect((e.article === '003' ? seeds['003']! : five).slice(e.start, e.end)).toBe(e.text);
  });
});

describe('edits of an invented story', () => {
  it.each([
    ['a number', BODY.replace('Thirty', 'Forty'), 'minor', '“Forty” put in and “Thirty” taken out'],
    ['a negation', BODY.replace('will close', 'will not close'), 'major', '“not” put in'],
    ['plain words', BODY.replace('a sad day', 'a hard day'), 'note', '“hard” put in and “sad” taken out'],
    ['a sentence more', `${BODY}\n\nA bank has offered to buy two of them.`, 'note', 'the older one has not'],
    ['a sentence less', BODY.replace('Nobody was told beforehand. ', ''), 'minor', 'the newer one has not'],
  ])('%s', (_, newer, level, words) => {
    expect(edits(two(BODY, newer)).map((f) => [f.kind, f.level])).toEqual([['silent-edit', level]]);
    expect(edits(two(BODY, newer))[0]!.summary).toContain(words);
  });

  it.each([
    ['nothing but white space', BODY.replaceAll('\n\n', '\n\n\n'), []],
    ['a spelling', BODY.replace('towards', 'toward'), ['silent-edit']],
    ['a time stamp is no note', `Updated: 18 March 2024, 14:05\n\n${BODY.replace('Thirty', 'Forty')}`, ['silent-edit']],
    [
      'a note that names it',
      `${BODY.replace('Thirty', 'Forty')}\n\nCorrection: An earlier version of this article said that thirty mills would close.`,
      ['marked-correction'],
    ],
    [
      'a note that names nothing',
      `${BODY.replace('Thirty', 'Forty')}\n\nThis article has been updated.`,
      ['marked-correction'],
    ],
    [
      'a note on something else',
      `${BODY.replace('sad', 'hard')}\n\nThis article was amended on 3 May 2024 to give the right name of the owners' lawyer.`,
      ['silent-edit', 'marked-correction'],
    ],
  ])('%s', (_, newer, kinds) => {
    expect(edits(two(BODY, newer)).map((f) => f.kind)).toEqual(kinds);
  });
});

describe('which version is the newest', () => {
  const none: Partial<Article> = {};
  it.each<[string, Record<string, Partial<Article>>, string[]]>([
    ['the one that names the other', { b: { versionOf: 'a.txt' } }, ['b']],
    ['by the file without its ending', { b: { versionOf: 'a' } }, ['b']],
    ['the end of a chain', { b: { versionOf: 'a' }, c: { versionOf: 'b' } }, ['c']],
    ['of two that name one, the later by name', { 'a-9': { versionOf: 'a' }, 'a-10': { versionOf: 'a' } }, ['a-10']],
    [
      'the later by date, whichever names the other',
      { a: { published: '2024-05-02', versionOf: 'b' }, b: { published: '2024-05-03' } },
      ['b'],
    ],
    ['a circle still has one', { a: { versionOf: 'b' }, b: { versionOf: 'a' } }, ['b']],
    ['a name that nothing has leaves both', { a: none, b: { versionOf: 'z' } }, ['a', 'b']],
    ['itself is no version', { a: none, b: { versionOf: 'b' } }, ['a', 'b']],
    ['a reference text is no version of an article', { a: { role: 'reference' }, b: { versionOf: 'a' } }, ['a', 'b']],
  ])('%s', (_, about, current) => {
    const ids = [...new Set(['a', ...Object.keys(about)])];
    const event = analyse(Object.fromEntries(ids.map((id, i) => [id, `${BODY} ${'Rain fell. '.repeat(i)}`])), about);
    expect(event.articles.map((a) => a.id)).toEqual(current);
    expect(event.articles.length + event.versions.length).toBe(ids.length);
  });
});

describe('a name in version_of that cannot be followed is told with the reason', () => {
  it.each<[string, Partial<Article>, Partial<Article>, RegExp[]]>([
    ['no file', {}, { versionOf: 'z' }, [/names no file of this event; the text is read as one of its own/u]],
    ['itself', {}, { versionOf: 'b' }, [/names the text itself/u]],
    ['a reference text', { role: 'reference' }, { versionOf: 'a' }, [/is a reference text and this is none/u]],
    ['a circle', { versionOf: 'b' }, { versionOf: 'a' }, [/leads in a circle/u, /leads in a circle/u]],
    ['a good one', {}, { versionOf: 'a' }, []],
  ])('%s', (_, a, b, reasons) => {
    const made = (id: string, about: Partial<Article>) => ({
      ...prepareArticle({ id, text: BODY }),
      file: `${id}.txt`,
      ...about,
    });
    const { problems } = splitVersions([made('a', a), made('b', b)]);
    expect(problems.map((p) => p.reason)).toEqual(reasons.map((reason) => expect.stringMatching(reason) as string));
  });
});
