import { hedgeWords, negations } from '../lexicon/scope-words.js';
import { plainSpaces } from '../text/fold.js';
import { isContent, stemOf } from '../text/stem.js';
import { defineCheck, type Draft } from './define.js';
import { stemCluster } from './clusters.js';
import { sidesOf } from './sides.js';
import { bare, evidenceOf, sentenceAt, voiceOf, type ArticleView, type SentenceView, type View } from './view.js';

/** A claim of identity in the outlet's voice, and the term it ends in. */
const CLAIM =
  /\b(?:amounts? to|is|are|means|represents?|constitutes?|marks?|becomes?|became|creates?|establish(?:es|ed)) (?:effectively |essentially |nothing less than |in effect )?(?:an? |the )(?:new |first )?(?<term>[‘'“"]?\p{Lu}[\p{L}-]+(?: (?:of |for |the )?\p{Lu}[\p{L}-]+){1,4})/gu;
/** What a source says of a thing that is not there yet. */
const NOT_YET = new Set(
  'goal goals aim aims aspiration hope hopes ambition step proposal proposed plan eventually someday future yet ultimately toward towards envision envisions dream premature early possible potential start beginning'.split(
    ' ',
  ),
);

/** The outlet's own voice says what a quoted source denies, or calls a goal, a hope or a first step. */
export const claimVsSource = defineCheck('claim-vs-source', (view) => [...ofTerms(view), ...ofDenials(view)]);

interface Claim {
  sentence: SentenceView;
  start: number;
  end: number;
  term: string;
}

function ofTerms(view: View): Draft[] {
  const claims = view.outlets.flatMap((article) => article.sentences.flatMap((s) => claimsIn(article, s)));
  const drafts = new Map<string, Draft>();
  const looked = new Set<string>();
  for (const claim of claims) {
    const subject = claim.term.toLowerCase();
    if (looked.has(subject)) continue;
    looked.add(subject);
    const limits = view.articles.flatMap((article) => limitsOf(article, claim));
    if (!limits.length) continue;
    const own = evidenceOf(claim.sentence.article, claim.sentence.start, claim.sentence.end);
    drafts.set(subject, {
      subject,
      topic: `“${claim.term}”`,
      sides: [
        ...sidesOf(view, [{ key: 'claim', value: own.text, evidence: own }]),
        ...sidesOf(
          view,
          limits.map((e) => ({ key: 'source', value: e.text, evidence: e })),
        ),
      ],
      disposition: 'review',
    });
  }
  return [...drafts.values()];
}

function claimsIn(article: ArticleView, sentence: SentenceView): Claim[] {
  if (sentence.zone === 'headline') return [];
  return [...sentence.text.matchAll(CLAIM)].flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const term = match.groups!['term']!.replace(/^[‘'“"]/u, '');
    const verb = { start, end: start + 4 };
    const isParty = [...article.found.people, ...article.found.companies].some(
      (m) => m.text === term || m.name === term,
    );
    return voiceOf(article, verb) === 'own' && !isParty ? [{ sentence, start, end, term }] : [];
  });
}

/** A quoted source's sentence with the term and a word that puts it off. */
function limitsOf(article: ArticleView, { term, sentence }: Claim) {
  return article.found.quotes
    .filter(
      (q) =>
        q.end - q.start > term.length &&
        !(article === sentence.article && q.start >= sentence.start && q.end <= sentence.end),
    )
    .filter((q) => plainSpaces(q.text).includes(term))
    .flatMap((q) => {
      const at = q.start + plainSpaces(q.text).indexOf(term);
      const around = sentenceAt(article, at);
      const near = around?.words.filter((w) => Math.abs(w.start - at) < 120) ?? [];
      const limit = near.some((w) => NOT_YET.has(w.key) || hedgeWords.has(w.key) || negations.has(w.key));
      return limit ? [bare({ article: article.id, start: q.start, end: q.end, text: q.text })] : [];
    });
}

/** A reported denial beside another article's own assertion of the same words. */
function ofDenials(view: View): Draft[] {
  const denials = view.event.quotes.flatMap((quote) => quote.instances.filter((i) => i.stance === 'denied'));
  return denials.flatMap((denial) => {
    const stems = contentOf(view, denial);
    if (stems.length < 3) return [];
    const asserted = view.outlets.flatMap((article) =>
      article.sentences.filter((s) => s.zone === 'body' && asserts(article, s, stems, denial)),
    );
    if (!asserted.length) return [];
    const own = asserted.map((s) => ({ key: 'claim', value: s.text, evidence: evidenceOf(s.article, s.start, s.end) }));
    return [
      {
        subject: `denied ${stemCluster(stems)}`,
        topic:
          denial.speaker !== null && /^\p{Lu}/u.test(denial.speaker)
            ? `what ${denial.speaker} denies`
            : 'what a source denies',
        sides: [
          ...sidesOf(view, own),
          ...sidesOf(view, [{ key: 'source', value: denial.text, evidence: bare(denial) }]),
        ],
        disposition: 'review' as const,
      },
    ];
  });
}

function contentOf(view: View, span: { article: string; start: number; end: number }): string[] {
  const article = view.byId.get(span.article);
  const words = article ? (sentenceAt(article, span.start)?.words ?? []) : [];
  return words.filter((w) => w.start >= span.start && w.end <= span.end && isContent(w)).map((w) => stemOf(w.norm));
}

function asserts(
  article: ArticleView,
  sentence: SentenceView,
  stems: readonly string[],
  denial: { article: string; start: number },
): boolean {
  if (article.id === denial.article && sentence.start <= denial.start && denial.start < sentence.end) return false;
  const shared = stems.filter((stem) => sentence.stems.has(stem)).length;
  if (shared / stems.length < 0.75) return false;
  const firm = !sentence.words.some((w) => hedgeWords.has(w.key) || negations.has(w.key));
  return firm && !article.found.quotes.some((q) => q.start < sentence.end && q.end > sentence.start);
}
