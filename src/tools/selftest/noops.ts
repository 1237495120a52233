// Alterations that change nothing a reader would call a difference: after them no finding may stand that was not there.
import type { Article } from '../../model/article.js';
import type { Ground } from './ground.js';
import { withText } from './ground.js';
import type { Random } from './random.js';

export const noopKinds = [
  'marks',
  'no-break-space',
  'line-ends',
  'double-spaces',
  'spelling',
  'upper-case-headline',
  'file-order',
  'file-names',
  'article-twice',
] as const;
export type NoopKind = (typeof noopKinds)[number];

/** The event's articles with such a change; null where there is nothing to change. */
export type Noop = (ground: Ground, random: Random) => Article[] | null;

/** Changes the text of one article, drawn among those that it changes at all. */
const inOneText =
  (change: (text: string, article: Article, random: Random) => string): Noop =>
  (ground, random) => {
    const articles = ground.input.articles;
    for (const i of random.shuffle([...articles.keys()])) {
      const text = change(articles[i]!.text, articles[i]!, random);
      if (text !== articles[i]!.text) return articles.with(i, withText(articles[i]!, text));
    }
    return null;
  };

export const noops: Record<NoopKind, Noop> = {
  marks: inOneText((text) => (/[“”‘’]/u.test(text) ? straight(text) : curly(text))),
  'no-break-space': inOneText((text, _, random) => someOf(text, / (?=\S)/gu, '\u00a0', random)),
  'line-ends': inOneText((text) =>
    text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'),
  ),
  'double-spaces': inOneText((text, _, random) => someOf(text, /(?<=\S) (?=\S)/gu, '  ', random)),
  spelling: inOneText((text) => respell(text)),
  'upper-case-headline': inOneText((text, { zones }) => {
    const headline = zones.find((zone) => zone.kind === 'headline');
    return headline
      ? text.slice(0, headline.start) +
          text.slice(headline.start, headline.end).toUpperCase() +
          text.slice(headline.end)
      : text;
  }),
  'file-order': ({ input }, random) => random.shuffle(input.articles),
  'file-names': ({ input }, random) => {
    const prefix = random.pick(['a', 'm', 'z']);
    const named = random.shuffle([...input.articles.keys()]);
    return input.articles.map((article, i) => {
      const id = `${prefix}${named[i]}`;
      return { ...article, id, file: `${id}.txt`, label: article.label === article.id ? id : article.label };
    });
  },
  'article-twice': ({ input }, random) => {
    const article = random.pick(input.articles);
    return [
      ...input.articles,
      { ...article, id: `${article.id}-again`, file: `again-${article.file}`, label: `${article.label} (again)` },
    ];
  },
};

const straight = (text: string): string => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");

/** Straight marks that open after white space or an opening bracket, and close elsewhere. */
const curly = (text: string): string =>
  text
    .replace(/(^|[\s([—–])"/gu, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([—–“])'(?=\p{L})/gu, '$1‘')
    .replaceAll("'", '’');

/** Replaces about a tenth of the matches. */
const someOf = (text: string, what: RegExp, by: string, random: Random): string =>
  text.replace(what, (found) => (random.below(10) === 0 ? by : found));

const PAIRS = (
  'color/colour favor/favour labor/labour honor/honour center/centre defense/defence program/programme organization/organisation ' +
  'organize/organise organized/organised recognize/recognise recognized/recognised criticize/criticise criticized/criticised ' +
  'toward/towards among/amongst while/whilst analyze/analyse behavior/behaviour neighbor/neighbour traveled/travelled ' +
  'canceled/cancelled license/licence gray/grey theater/theatre meter/metre apologize/apologise authorize/authorise ' +
  'minimize/minimise prioritize/prioritise realize/realise emphasize/emphasise finalize/finalise'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string]);
const OTHER_SPELLING = new Map(PAIRS.flatMap(([us, uk]) => [[us, uk] as const, [uk, us] as const]));

/** Every word of the table in the other spelling; capitalised words may be names and stay. */
const respell = (text: string): string =>
  text.replace(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu, (word) => OTHER_SPELLING.get(word) ?? word);
