import { defineCheck, type Draft } from './define.js';
import { evidenceOf, type ArticleView, type SentenceView } from './view.js';

const LIST =
  /\b(?:(?:full|complete|entire) (?:list|text|table|statement|results)|list of (?:all|the)|(?:list|table|chart|names|results|figures|details) (?:below|follows?|is|are below|are as follows)|(?:see|find) the (?:list|table|chart))\b/iu;
/** The sentence points at what it announces: it is there, below, follows, or is the caption's picture. */
const POINTS = /(?:\b(?:below|follows?|here(?:['’]s| is| are))\b|:\s*$)/iu;
/** Characters after the announcement within which a list must begin. */
const REACH = 400;

/** A list that the article announces and the text supplied does not hold. */
export const undeliveredPromise = defineCheck('undelivered-promise', (view) =>
  view.articles.flatMap((article) =>
    article.sentences.filter((s) => LIST.test(s.text)).flatMap((s) => ofSentence(article, s)),
  ),
);

function ofSentence(article: ArticleView, sentence: SentenceView): Draft[] {
  const caption = isCaption(sentence);
  if (!caption && !POINTS.test(sentence.text)) return [];
  if (hasList(article, sentence)) return [];
  const what = LIST.exec(sentence.text)![0].toLowerCase();
  return [
    {
      subject: `${what.replace(/\W+/gu, ' ')} ${caption ? 'caption' : 'body'}`,
      topic: `“${what}”`,
      sides: [
        { articles: [article.id], value: sentence.text, evidence: [evidenceOf(article, sentence.start, sentence.end)] },
      ],
      disposition: caption ? 'info' : 'difference',
      ...(caption
        ? {
            base: 'info' as const,
            class: 'data' as const,
            detail: 'it stands in a caption, and the picture is not in the text',
          }
        : {}),
    },
  ];
}

/** A caption's zone, or a line of its own that has no verb but in a relative clause: "The full list of those who signed." */
const isCaption = (sentence: SentenceView): boolean =>
  sentence.zone === 'caption' ||
  (/^(?:the |a )?(?:full|complete|entire) (?:list|table|text) of\b/iu.test(sentence.text) &&
    !IS_SENTENCE.test(sentence.text));

/** The list itself is the subject of a verb, not of a relative clause. */
const IS_SENTENCE =
  /^(?:the |a )?\w+ \w+ of (?:(?!that\b|who\b|which\b)\S+ ){1,5}?(?:is|are|was|were|can|will|follows?|appears?)\b/iu;

function hasList(article: ArticleView, sentence: SentenceView): boolean {
  const near = (at: number): boolean => at >= sentence.start && at <= sentence.end + REACH;
  const lists = article.found.lists.some((l) => near(l.start) && l.items.length > 2);
  const lines = article.text.slice(sentence.end, sentence.end + REACH).match(/^\s*(?:[-*•–]|\d+[.)])\s/gmu) ?? [];
  return lists || lines.length > 1 || article.found.zones.some((z) => z.kind === 'list' && near(z.start));
}
