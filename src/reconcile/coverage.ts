import type { Figure, Reconciled } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { byCodeUnit } from '../text/fold.js';
import type { Voice } from '../text/voice.js';
import { wordsOf } from '../text/words.js';
import type { Source } from './source.js';
import { quoteAt } from './voices.js';

type Row = Reconciled['coverage'][number];
type Code = Row['code'];
type Items = Pick<Reconciled, 'companies' | 'quotes' | 'principles' | 'groups' | 'people' | 'candidates' | 'reuse'>;
type VoiceIn = (source: Source, span: { start: number; end: number }) => Voice;

/** Articles up to which silence has rows of its own; of a larger event only what is there is listed, and the rest counted. */
const MANY = 200;

/**
 * Which article has which item: in its own words, in a quotation, as absent, or not at all. In an event of more than 200
 * articles the last has no rows: their number would grow with the square of the articles.
 */
export function listCoverage(sources: readonly Source[], items: Items, voiceIn: VoiceIn): Row[] {
  const unmarked = printedUnmarked(items);
  const byId = new Map(sources.map((s) => [s.article.id, s]));
  const said = (evidence: readonly Evidence[]): Map<string, Code> => {
    const codes = new Map<string, Code>();
    for (const at of evidence) {
      const code = voiceIn(byId.get(at.article)!, at) === 'quoted' ? 'quoted' : 'said';
      if (codes.get(at.article) !== 'said') codes.set(at.article, code);
    }
    return codes;
  };
  const ids = sources.map((source) => source.article.id);
  const rows = (kind: Row['kind'], item: string, name: string, codes: ReadonlyMap<string, Code>): Row[] =>
    (ids.length > MANY ? [...codes.keys()] : ids).map((id) => {
      return { kind, item, name, article: id, code: codes.get(id) ?? 'silent' };
    });
  const shortForms = items.companies.filter((c) => c.ambiguous.length > 0);
  return [
    ...items.companies.flatMap((c) => rows('company', c.id, c.name, companyCodes(c, said(c.mentions), shortForms))),
    ...items.quotes.flatMap((q) => rows('quote', q.id, quoteName(q), quoteCodes(q, unmarked.get(q.id)))),
    ...items.principles.flatMap((p) => rows('principle', p.id, p.name, principleCodes(p))),
    ...items.groups.flatMap((g) => rows('count', g.id, g.label, said(g.stated))),
    ...items.people.flatMap((p) => rows('person', p.id, p.name, said(p.mentions))),
  ].sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.item, b.item) || byCodeUnit(a.article, b.article));
}

/** How many pairs of an item and an article are silent, where they have no rows of their own. */
export function countSilence(sources: readonly Source[], items: Items, rows: readonly Row[]): Figure[] {
  if (sources.length <= MANY) return [];
  const kinds = [items.companies, items.quotes, items.principles, items.groups, items.people];
  const of = sources.length * kinds.reduce((sum, list) => sum + list.length, 0);
  const because = ['an item that has no row for an article does not stand in that article'];
  return [{ what: 'pairs of an item and an article that does not have it', value: of - rows.length, of, because }];
}

/** A name that may stand for two is unclear for both and itself; an absence said in the outlet's voice outweighs a mention. */
function companyCodes(
  company: Items['companies'][number],
  codes: Map<string, Code>,
  shortForms: Items['companies'],
): Map<string, Code> {
  for (const { article, status, hedge } of company.membership)
    if (status === 'absent' && hedge === null && !isMember(company, article)) codes.set(article, 'said-absent');
  for (const other of shortForms)
    if (other.ambiguous.includes(company.id))
      for (const { article } of other.mentions) if (!codes.has(article)) codes.set(article, 'unclear');
  return codes;
}

const isMember = (company: Items['companies'][number], article: string): boolean =>
  company.membership.some((m) => m.article === article && m.status === 'member');

function quoteCodes(quote: Items['quotes'][number], unmarked: ReadonlySet<string> = new Set()): Map<string, Code> {
  const codes = new Map<string, Code>([...unmarked].map((article) => [article, 'said']));
  for (const { article, type } of quote.instances)
    if (type !== 'indirect') codes.set(article, 'quoted');
    else if (!codes.has(article)) codes.set(article, 'said');
  return codes;
}

/** Share of a quotation's words that an article must print without marks to have said it. */
const MOST = 0.6;

/** For each statement the articles that print most of it without quotation marks. */
function printedUnmarked({ quotes, reuse }: Items): Map<string, Set<string>> {
  const find = quoteAt(quotes);
  const found = new Map<string, Set<string>>();
  for (const { words, sides } of reuse) {
    const plain = sides.filter((side) => side.voice !== 'quoted').map((side) => side.article);
    if (plain.length === 0) continue;
    for (const side of sides.filter((s) => s.voice === 'quoted')) {
      const hit = find(side);
      if (!hit || words < MOST * wordsOf(hit.text).length) continue;
      const articles = found.get(hit.quote.id) ?? new Set<string>();
      found.set(hit.quote.id, articles);
      for (const article of plain) articles.add(article);
    }
  }
  return found;
}

function principleCodes(principle: Items['principles'][number]): Map<string, Code> {
  const codes = new Map<string, Code>();
  for (const { article, quoted } of principle.descriptions)
    if (!quoted) codes.set(article, 'said');
    else if (!codes.has(article)) codes.set(article, 'quoted');
  return codes;
}

/** Who says how it begins. */
function quoteName({ speaker, wordings }: Items['quotes'][number]): string {
  const words = wordings[0]!.text.split(/\s+/u);
  const beginning = words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
  return speaker === null ? beginning : `${speaker}: ${beginning}`;
}
