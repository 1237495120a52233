import { defineCheck } from './define.js';
import { hashOf } from './ids.js';
import { evidenceOf, type ArticleView, type SentenceView } from './view.js';
import { gather } from '../text/gather.js';

/** Shorter sentences repeat for other reasons: headings, captions, "Read more". */
const FEWEST = 6;

/** One sentence that stands twice in one article: it counts once. */
export const internalDuplicate = defineCheck('internal-duplicate', (view) =>
  view.articles.flatMap((article) =>
    repeats(article).map(([key, sentences]) => ({
      subject: hashOf(key),
      topic: 'a sentence',
      sides: [
        {
          articles: [article.id],
          value: sentences[0]!.text,
          evidence: sentences.map((s) => evidenceOf(article, s.start, s.end)),
        },
      ],
      disposition: 'info' as const,
    })),
  ),
);

function repeats(article: ArticleView): [string, SentenceView[]][] {
  const byWords = new Map<string, SentenceView[]>();
  for (const sentence of article.sentences) {
    if (sentence.words.length < FEWEST) continue;
    const key = sentence.words.map((w) => w.norm).join(' ');
    gather(byWords, key, sentence);
  }
  return [...byWords].filter(([, sentences]) => sentences.length > 1);
}
