import { defineCheck, type Draft } from './define.js';
import { sidesOf } from './sides.js';
import { bare, sentenceAt, type ArticleView, type View } from './view.js';
import { announcedFrom } from '../text/signpost.js';
import { contentStems, isContent } from '../text/stem.js';
import { wordsOf } from '../text/words.js';
import type { Evidence } from '../model/span.js';

const FEWEST = 6;
/** How many sentences back an announcement of the source still holds. */
const REACH = 14;
interface Reuse {
  own: Evidence[];
  /** the same words in another article's quotation marks, or in a reference text */
  quoted: Evidence[];
  signposted: boolean;
  /** nobody has them in marks: they are a reference text's */
  plain: boolean;
}

/**
 * Six or more words without marks, in a clause that names no source, that another article has in quotation marks; or that
 * stand in a reference text.
 */
export const unmarkedReuse = defineCheck('unmarked-reuse', (view) => {
  const found = new Map<string, Reuse>();
  const isReference = (id: string): boolean => view.byId.get(id)?.isReference === true;
  for (const run of view.event.reuse) {
    if (run.words < FEWEST) continue;
    const marked = run.sides.filter((s) => s.voice === 'quoted');
    const plain = marked.length === 0;
    const quoted = plain ? run.sides.filter((s) => isReference(s.article)) : marked;
    const own = run.sides.filter((s) => s.voice === 'own' && !isReference(s.article));
    if (!quoted.length) continue;
    for (const side of own) {
      const article = view.byId.get(side.article);
      if (!article || isNames(side) || namesSource(article, side)) continue;
      const signposted = isSignposted(article, side);
      // One finding for the passages of one article that announce their source, and for those that a reference text has.
      const one = signposted ? 'signposted' : plain ? 'reference' : '';
      const key = one ? `${article.id} ${one}` : passageOf(view, quoted[0]!);
      const entry = found.get(key) ?? { own: [], quoted: [], signposted, plain: plain && !signposted };
      found.set(key, entry);
      entry.own.push(bare(side));
      entry.quoted.push(...quoted.map(bare));
    }
  }
  return [...found.values()].map((entry) => draftOf(view, entry));
});

function draftOf(view: View, { own, quoted, signposted, plain }: Reuse): Draft {
  const stems = contentStems(wordsOf(own[0]!.text)).slice(0, 5);
  const statements = [
    ...own.map((e) => ({ key: 'own', value: e.text, evidence: e })),
    ...quoted.map((e) => ({ key: 'quoted', value: e.text, evidence: e })),
  ];
  const sides = sidesOf(view, statements).sort((a) => (own.some((e) => a.evidence.includes(e)) ? -1 : 1));
  return {
    subject: `${stems.join(' ')}${signposted ? ' signposted' : ''}`,
    topic: 'words of another',
    sides,
    disposition: 'difference',
    ...(plain ? { variant: 'reference' } : {}),
    ...(signposted ? { base: 'info' as const, detail: 'the passage announces its source' } : {}),
  };
}

/** The quotation that the words stand in: several runs of one are one reuse. */
function passageOf(view: View, { article, start, end }: Evidence): string {
  const quote = view.byId.get(article)?.found.quotes.find((q) => q.start <= start && end <= q.end + 2);
  return `${article} ${quote?.start ?? start}`;
}

/** Content words in lower case that a run needs, and the share of them among all. */
const TELLING = 3;
const MOSTLY = 0.5;

/** A row of names and titles ("former Oslo University rector Ada Brun") is nobody's wording. */
function isNames({ text }: Evidence): boolean {
  const content = wordsOf(text).filter(isContent);
  const plain = content.filter((w) => /^\p{Ll}/u.test(text.slice(w.start, w.end)));
  return plain.length < Math.max(TELLING, MOSTLY * content.length);
}

/** The clause itself says whose words these are. */
function namesSource(article: ArticleView, side: Evidence): boolean {
  const sentence = sentenceAt(article, side.start);
  if (!sentence) return false;
  const before = article.text.slice(sentence.start, side.start);
  const after = article.text.slice(side.end, sentence.end);
  return /\b(?:according to|said|says|say|stated|wrote|told)\b/iu.test(`${before} ${after}`);
}

/** A sentence before it announces the words of a document: "as set out in the statement:". */
function isSignposted(article: ArticleView, side: Evidence): boolean {
  const sentence = sentenceAt(article, side.start);
  if (!sentence) return false;
  const before = article.sentences.slice(Math.max(0, sentence.index - REACH), sentence.index);
  return [...before, sentence].some((s) => {
    const from = announcedFrom(s.text);
    return from !== undefined && (s !== sentence || s.start + from <= side.start);
  });
}
