import { describe, expect, it } from 'vitest';
import iconv from 'iconv-lite';
import { formatOf } from '../../src/ingest/formats/index.js';
import { prepareArticle } from '../../src/ingest/prepare.js';
import { extractArticle } from '../../src/pipeline.js';
import { foldText } from '../../src/text/fold.js';

const STORY = `Zoë Brûlard quits Café Müller after row over wages

By Anaïs Lefèvre

March 5, 2031

Zoë Brûlard, chief executive of Café Müller, resigned on Wednesday — days after 240 bakers walked out over pay.

“I can’t ask people to wait any longer for what they’ve earned,” Brûlard said. “It’s a matter of decency.”

Café Müller named José Núñez its new chief executive. Núñez called the dispute “a costly misunderstanding” and promised talks with the Bakers’ Union.

“We’ll be there on Monday,” said Renée Dubois, who leads the union’s Zürich branch.
`;
/** Without what Latin-1 has no letters for. */
const STRAIGHT = STORY.replace(/[“”]/gu, '"').replace(/’/gu, "'").replace(/—/gu, '-');

/** Quotations and speakers by what a reader sees: folded, and without marks that have no width. */
async function quotations(bytes: Buffer, name = 'a.txt'): Promise<{ quotes: string[]; encoding: string }> {
  const { articles, encoding } = await formatOf(name)!.read({ name, stem: 'a', bytes });
  const article = prepareArticle(articles[0]!);
  const seen = (text: string | null | undefined): string =>
    foldText((text ?? '').replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, ''));
  const { quotes } = extractArticle(article);
  for (const { start, end, text } of quotes) expect(article.text.slice(start, end)).toBe(text);
  return { quotes: quotes.map((q) => `${q.type}: ${seen(q.text)} (${seen(q.speaker?.name)})`), encoding };
}

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const page = (text: string, charset: string): string =>
  `<html><head>${charset && `<meta charset="${charset}">`}<title>x</title></head><body><article><h1>${text.split('\n')[0]}</h1>${text
    .split('\n\n')
    .slice(1)
    .map((p) => `<p>${p}</p>`)
    .join('\n')}</article></body></html>`;

describe('the same article gives the same quotations', async () => {
  const expected = (await quotations(Buffer.from(STORY))).quotes;

  it('in UTF-8, and they are those that stand there', () => {
    expect(expected).toEqual([
      "direct: i can't ask people to wait any longer for what they've earned (zoe brulard)",
      "direct: it's a matter of decency. (zoe brulard)",
      'partial: a costly misunderstanding (nunez)',
      "direct: we'll be there on monday (renee dubois)",
    ]);
  });

  it.each<[string, Buffer, string]>([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${STORY}`), 'utf-8'],
    ['UTF-16, little end first', utf16(`\uFEFF${STORY}`, false), 'utf-16le'],
    ['UTF-16, big end first', utf16(`\uFEFF${STORY}`, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(STORY, false), 'utf-16le'],
    ['UTF-16 without a mark, big end first', utf16(STORY, true), 'utf-16be'],
    ['windows-1252, undeclared', iconv.encode(STORY, 'windows-1252'), 'windows-1252'],
    ['Latin-1, undeclared', iconv.encode(STRAIGHT, 'latin1'), 'windows-1252'],
    ['an old Mac’s set, undeclared', iconv.encode(STORY, 'macintosh'), 'macintosh'],
    ['line ends of Windows', Buffer.from(STORY.replaceAll('\n', '\r\n')), 'utf-8'],
    ['line ends of old Macs', Buffer.from(STORY.replaceAll('\n', '\r')), 'utf-8'],
    ['mixed line ends', Buffer.from(STORY.replace(/\n\n/gu, (m, at: number) => (at % 2 ? '\r\n\r\n' : m))), 'utf-8'],
    [
      'line and paragraph separators',
      Buffer.from(STORY.replaceAll('\n\n', '\u2029').replaceAll('\n', '\u2028')),
      'utf-8',
    ],
    ['no-break spaces', Buffer.from(STORY.replace(/ (?=[a-z])/gu, '\u00A0')), 'utf-8'],
    ['narrow and thin spaces', Buffer.from(STORY.replace(/ (?=[a-z])/gu, '\u202F')), 'utf-8'],
    ['zero-width spaces between words', Buffer.from(STORY.replace(/ /gu, ' \u200B')), 'utf-8'],
    [
      'soft hyphens in words',
      Buffer.from(STORY.replace(/misunderstanding/gu, 'mis\u00ADunder\u00ADstanding')),
      'utf-8',
    ],
    ['combining accents', Buffer.from(STORY.normalize('NFD')), 'utf-8'],
  ])('in %s', async (_name, bytes, encoding) => {
    expect(await quotations(bytes)).toEqual({ quotes: expected, encoding });
  });

  it.each<[string, Buffer]>([
    ['a page in UTF-8', Buffer.from(page(STORY, 'utf-8'))],
    ['a page that declares windows-1252', iconv.encode(page(STORY, 'windows-1252'), 'windows-1252')],
    ['a page that says ISO-8859-1 and means windows-1252', iconv.encode(page(STORY, 'ISO-8859-1'), 'windows-1252')],
    ['a page that declares nothing', iconv.encode(page(STORY, ''), 'windows-1252')],
    ['a page that says ISO-8859-1 and is UTF-8', Buffer.from(page(STORY, 'ISO-8859-1'))],
    ['a page in UTF-16', utf16(`\uFEFF${page(STORY, 'utf-16')}`, false)],
    [
      'a page full of no-break and zero-width characters',
      Buffer.from(page(STORY.replace(/ /gu, '\u200B\u00A0'), 'utf-8')),
    ],
    [
      'a page of character references',
      Buffer.from(page(STORY, '').replace(/[^\x00-\x7f]/gu, (c) => `&#${c.codePointAt(0)};`)),
    ],
  ])('in %s', async (_name, bytes) => {
    expect((await quotations(bytes, 'a.html')).quotes).toEqual(expected);
  });

  it('in Greek letters of their own set, declared', async () => {
    const text = STORY.replace('Renée Dubois', 'Ελένη Δήμου');
    const { quotes } = await quotations(
      iconv.encode(page(text.replace(/[ë-ûüñé]/giu, 'e'), 'windows-1253'), 'windows-1253'),
      'a.html',
    );
    expect(quotes).toHaveLength(expected.length);
  });
});
