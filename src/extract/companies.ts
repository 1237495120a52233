import { wellPrinted, withoutLegalForm } from '../normalise/company.js';
import type { Candidate, Reason } from '../model/extraction.js';
import type { Doc } from '../text/doc.js';
import type { Context } from './context.js';
import { definedInitials } from './companies/definitions.js';
import { allEvidence, evidence, type Ablation, type Feature } from './companies/evidence.js';
import { headingPieces, isHeading } from './companies/headings.js';
import { barItems, isCued, isMenuWord, lineItems, rowsOf } from './companies/lists.js';
import { mentionOf, type Mention } from './companies/mentions.js';
import { notesOf } from './companies/notes.js';
import { piecesOf, type Piece } from './companies/pieces.js';
import { poolMentions, scoreOf, typeOf, type Pools } from './companies/pool.js';
import { linkShortForms } from './companies/short-forms.js';
import { mendEdges } from './companies/edges.js';
import { runsOf } from './companies/runs.js';
import { isNameToken, plainKey } from './companies/shape.js';

/** Candidates below this sum are not even worth a second look. */
const LEAST = -3;
const LONG_RUN = 7;

interface Found {
  mentions: Mention[];
  /** stretches whose capitals say nothing: headings, long runs in title case */
  headings: { first: number; last: number }[];
}

/** Finds every mention of a company or organisation, with its reasons; what falls short stays as a candidate. */
export function extractCompanies({ doc, found }: Context, ablation: Ablation = allEvidence): void {
  const read = readMentions(doc);
  const initials = definedInitials(doc);
  const first = settle(doc, read.mentions, initials, ablation, readRows);
  const { mentions, pools } = ablation.pooling
    ? settle(doc, mendEdges(doc, read.mentions, acceptedNames(read.mentions)), initials, ablation)
    : first;
  const all = [...mentions, ...readHeadings(doc, read.headings, mentions)].sort((a, b) => a.start - b.start);
  const printed = new Map<string, string>();
  for (const mention of all) {
    const list = mention.score > 0 ? found.companies : found.candidates;
    if (mention.score > 0 || (mention.score > LEAST && !mention.person))
      list.push(written(mention, pools, printed, ablation));
  }
}

type Settled = { mentions: readonly Mention[]; pools: Pools };

/** Pools the mentions and scores them, again once rows and full names have had their say. */
function settle(
  doc: Doc,
  mentions: readonly Mention[],
  initials: ReturnType<typeof definedInitials>,
  ablation: Ablation,
  rows?: typeof readRows,
): Settled {
  const pools = poolMentions(doc, mentions, rows !== undefined);
  const rate = (): void => {
    for (const mention of mentions) mention.score = scoreOf(mention, pools.get(mention.key), ablation).sum;
  };
  rate();
  rows?.(doc, mentions);
  if (rows) rate();
  if (ablation.pooling) linkShortForms(doc, pools, initials);
  rate();
  return { mentions, pools };
}

/** The names that score, by their keys with and without legal form. */
function acceptedNames(mentions: readonly Mention[]): Map<string, Mention> {
  const names = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.score <= 0) continue;
    const bare = mention.own.has('ends in a legal form') ? [plainKey(withoutLegalForm(mention.text))] : [];
    for (const key of [mention.key, ...bare]) if (!names.has(key)) names.set(key, mention);
  }
  return names;
}

function readMentions(doc: Doc): Found {
  const found: Found = { mentions: [], headings: [] };
  const lines = lineItems(doc);
  const notes = notesOf(doc);
  for (const paragraph of doc.paragraphs) {
    const line = lines.get(paragraph.index);
    const items = line ? [line] : barItems(doc, paragraph);
    const upTo = items.length > 0 ? items[0]!.first : paragraph.last;
    for (let s = paragraph.firstSentence; s < paragraph.lastSentence; s++) {
      const sentence = doc.sentences[s]!;
      if (sentence.first >= upTo) break;
      if (isHeading(doc, sentence)) found.headings.push({ first: sentence.first, last: Math.min(upTo, sentence.last) });
      else
        for (const run of runsOf(doc, sentence, notes)) {
          if (run.first >= upTo) break;
          for (const piece of piecesOf(doc, run, notes)) {
            if (piece.last > upTo) continue;
            if (capitals(doc, piece) >= LONG_RUN) found.headings.push(piece);
            else found.mentions.push(mentionOf(doc, piece, false));
          }
        }
    }
    for (const piece of items) found.mentions.push(itemMention(doc, piece));
  }
  return found;
}

const capitals = (doc: Doc, run: { first: number; last: number }): number => {
  let count = 0;
  for (let i = run.first; i < run.last; i++) if (isNameToken(doc.tokens[i]!)) count++;
  return count;
};

function itemMention(doc: Doc, piece: Piece): Mention {
  const mention = mentionOf(doc, piece, false);
  if (!isMenuWord(mention)) mention.context.add('stands in a list of companies', 'company', 1);
  return mention;
}

/** Rows of names: a third that scores, or a cue before it, carries the others. */
function readRows(doc: Doc, mentions: readonly Mention[]): void {
  for (const row of rowsOf(doc, mentions)) {
    const good = row.filter((mention) => mention.score > 0.5).length;
    const named = isCued(doc, row);
    if (named && good * 2 >= row.length) row.forEach(takeForCompany);
    const none = row.filter(isNone).length;
    const cued = named || (row.length > 2 && good * 2 >= row.length && none === 0);
    const carried = cued || (good * 3 >= row.length && good > none);
    for (const mention of row) {
      if (carried && !isNone(mention) && (row.length > 2 || cued || !isOrdinary(mention)))
        mention.context.add(cued ? 'stands in a list of companies' : 'stands in a row of companies', 'company', 1);
      else if (none * 2 > row.length) mention.context.add('stands in a row of names that are none');
    }
  }
}

/** "retailers such as Vordale, Kelmar and Tom Horrock": a person's name in a row of companies is a company's. */
function takeForCompany(mention: Mention): void {
  mention.person = false;
  mention.own.delete('a person’s name');
}

/** Several words, none of which is a name's: "Hard Truths". */
const isOrdinary = ({ own, first, last }: Mention): boolean =>
  last - first > 1 && !own.has('no English word') && !own.has('a well-known name');

/** A person, place, people or thing. */
const isNone = ({ person, own, context }: Mention): boolean =>
  person ||
  own.has('a place') ||
  own.has('a people, faith or language') ||
  context.has('a thing by the noun that follows');

/** Names in headings, with the score the body gives them. */
function readHeadings(doc: Doc, headings: Found['headings'], mentions: readonly Mention[]): Mention[] {
  const accepted = acceptedNames(mentions);
  return headings.flatMap(({ first, last }) =>
    headingPieces(doc, first, last, accepted).map((piece) => {
      const mention = mentionOf(doc, piece, true);
      const same = accepted.get(mention.key);
      mention.full = same?.full ?? null;
      mention.score = same?.score ?? mention.own.weight + mention.context.weight;
      return mention;
    }),
  );
}

/** Each feature as a reason, made once: thousands of mentions give the same. */
const reasons = Object.fromEntries(
  Object.entries(evidence).map(([feature, weight]) => [feature, { feature, weight }]),
) as Record<Feature, Reason>;

function written(mention: Mention, pools: Pools, printed: Map<string, string>, ablation: Ablation): Candidate {
  const { start, end, text } = mention;
  const pool = pools.get(mention.key);
  const explain = [...mention.own.features, ...mention.context.features].map((feature) => reasons[feature]);
  const { pooled } = scoreOf(mention, pool, ablation);
  if (pooled !== 0) explain.push({ feature: 'other mentions in the article', weight: Math.round(pooled * 100) / 100 });
  const score = Math.round(1000 / (1 + Math.exp(-mention.score))) / 1000;
  const long = mention.full && (isUnknownShort(mention) || pool?.introduced) ? mention.full.text : text;
  let name = printed.get(long);
  if (name === undefined) printed.set(long, (name = wellPrinted(long)));
  return { start, end, text, name, type: typeOf(mention, pools), score, explain };
}

/** Initials and tickers stand for the name the article explains them by. */
const isUnknownShort = (mention: Mention): boolean =>
  mention.own.has('initials of a name before them') || mention.own.has('the ticker of the company before it');
