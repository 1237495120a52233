import { scopeWords } from '../lexicon/scope-words.js';
import { isContent, stemOf } from '../text/stem.js';
import { missingCluster } from './clusters.js';
import { defineCheck, type Draft } from './define.js';
import type { Gap } from './gap.js';
import { quoteGaps } from './quote-gaps.js';
import { sidesOf, type Statement } from './sides.js';
import { bare, evidenceOf, voiceOf, type View } from './view.js';
import { isWeighty, negationCount } from './weight.js';
import { printed } from './wording.js';
import { gather } from '../text/gather.js';

/** A quotation with fewer words than another article prints, in marks or not, and nothing that shows it. */
export const quoteElision = defineCheck('quote-elision', (view) => {
  const places = new Map<string, Gap[]>();
  for (const gap of quoteGaps(view)) {
    const key = `${gap.quote.id} after ${gap.before}`;
    gather(places, key, gap);
  }
  return [...places].map(([subject, gaps]) => draftOf(view, subject, gaps));
});

function draftOf(view: View, subject: string, gaps: readonly Gap[]): Draft {
  const [first] = gaps as [Gap];
  const quoted: Statement[] = gaps.flatMap((g) =>
    g.prints.map((p) => ({ key: 'quoted', value: p.text, evidence: bare(p) })),
  );
  const others = gaps.map((g) => ({
    key: `other ${voiceOf(g.other, spanOf(g)) === 'quoted' ? 'quoted' : 'own'}`,
    value: g.other.text.slice(spanOf(g).start, spanOf(g).end),
    evidence: evidenceOf(g.other, spanOf(g).start, spanOf(g).end),
  }));
  const [words, article] = [first.missing, first.other];
  return {
    subject,
    topic: first.quote.speaker
      ? `words of ${first.quote.speaker.replace(/^(?:The|An?) /u, (the) => the.toLowerCase())}`
      : '',
    sides: [...sidesOf(view, quoted), ...sidesOf(view, others)],
    disposition: 'difference',
    modifiers: {
      weight: isWeighty(article, words) || isRestriction(first),
      reversal: negationCount(words) % 2 === 1,
      restored: gaps.every((g) => isRestored(view, g)),
      unsure: !first.kin && first.shared < 10,
    },
    cluster: missingCluster(words),
    detail: printed(article.text.slice(words[0]!.start, words[words.length - 1]!.end)),
    variant: others.some((o) => o.key === 'other quoted') ? '' : ', not in quotation marks,',
  };
}

/** "everyone who signed" without "who signed": the words say whom "everyone" takes in. */
const isRestriction = ({ missing, words, before }: Gap): boolean =>
  /^(?:who|whom|whose|that|which)$/u.test(missing[0]!.key) &&
  words.some(
    (w) => stemOf(w.norm) === before && (scopeWords.has(w.key) || /^(?:those|people|anybody|everybody)$/u.test(w.key)),
  );

/** The quotation's own article has the missing content within one sentence elsewhere. */
function isRestored(view: View, { prints, missing }: Gap): boolean {
  const stems = missing.filter(isContent).map((w) => stemOf(w.norm));
  return prints.every(({ article, start, end }) => {
    const outside = view.byId.get(article)!.sentences.filter((s) => s.end <= start || s.start >= end);
    return stems.length > 0 && outside.some((s) => stems.every((stem) => s.stems.has(stem)));
  });
}

/** The stretch of the other article that the quotation was aligned with. */
const spanOf = ({ here }: Gap) => ({ start: here[0]!.start, end: here[here.length - 1]!.end });
