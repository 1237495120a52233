// One-line articles and assertions, each found in its text by the words it covers, so that a case reads like its story.
import type { Article, Zone } from '../src/model/article.js';
import { defaultSettings, type Settings } from '../src/model/config.js';
import type { Story } from '../src/model/event.js';
import type {
  Candidate,
  CompanyMention,
  Count,
  DateMention,
  Extraction,
  Membership,
  NameList,
  PersonMention,
  Principle,
  Quantity,
  Quote,
  RefusedMark,
  Speaker,
} from '../src/model/extraction.js';
import { spanOf, type Span } from '../src/model/span.js';
import { reconcileEvent } from '../src/reconcile/index.js';

/** An article of one body zone. */
export function article(id: string, text: string, more: Partial<Article> = {}): Article {
  const body: Zone = { kind: 'body', start: 0, end: text.length, rule: 'whole text' };
  return {
    id,
    file: `${id}.txt`,
    source: `../in/${id}.txt`,
    sha256: '',
    encoding: 'utf-8',
    role: 'article',
    label: more.outlet ?? id,
    outlet: null,
    title: null,
    author: null,
    published: null,
    url: null,
    versionOf: null,
    text,
    zones: text ? [body] : [],
    ...more,
  };
}

/** The span of `words` in a text: the nth place where they stand, from 0. Throws where they do not stand there. */
export function find(text: string, words: string, nth = 0): Span {
  let at = -1;
  for (let n = 0; n <= nth; n++) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`"${words}" does not stand in "${text.slice(0, 80)}"`);
  }
  return spanOf(text, at, at + words.length);
}

/** Assertions of one article; every maker takes the words that its span covers. */
export function assertions(text: string) {
  const at = (words: string, nth?: number): Span => find(text, words, nth);
  const optional = (words: string | undefined): Span | null => (words === undefined ? null : at(words));
  const speaker = (words: string, more: Partial<Speaker> = {}): Speaker => ({
    ...at(words),
    name: words,
    title: null,
    affiliation: null,
    kind: 'person',
    ...more,
  });
  return {
    at,
    speaker,
    company: (words: string, more: Partial<CompanyMention> = {}): CompanyMention => ({
      ...at(words),
      name: words,
      type: 'company',
      score: 1,
      explain: [],
      ...more,
    }),
    candidate: (words: string, more: Partial<Candidate> = {}): Candidate => ({
      ...at(words),
      name: words,
      type: 'company',
      score: 0.3,
      explain: [],
      ...more,
    }),
    person: (words: string, more: Partial<PersonMention> = {}): PersonMention => ({
      ...at(words),
      name: words,
      title: null,
      affiliation: null,
      ...more,
    }),
    quote: (words: string, by: Speaker | null = null, more: Partial<Quote> = {}): Quote => ({
      ...at(words),
      type: 'direct',
      speaker: by,
      cue: null,
      utterance: text.indexOf(words),
      channel: null,
      stance: 'asserted',
      rule: 'test',
      ...more,
    }),
    refused: (words: string, reason = 'title'): RefusedMark => ({ ...at(words), reason }),
    count: (words: string, n: number, head: string, more: Partial<Count> = {}): Count => ({
      ...at(words),
      min: n,
      max: n,
      unit: words.replace(/^\S+ /u, ''),
      head,
      modifiers: [],
      stage: null,
      named: [],
      others: null,
      hedge: null,
      vague: false,
      predicate: null,
      ...more,
    }),
    quantity: (words: string, n: number, kind: Quantity['kind'], unit: string): Quantity => ({
      ...at(words),
      kind,
      min: n,
      max: n,
      unit,
      hedge: null,
    }),
    list: (names: string[], closed: boolean, more: Partial<NameList> = {}): NameList => {
      const first = at(names[0]!);
      const items: NameList['items'] = [];
      for (const name of names) {
        const start = text.indexOf(name, items[items.length - 1]?.end ?? first.start);
        items.push({ ...spanOf(text, start, start + name.length), name });
      }
      const end = items[items.length - 1]!.end;
      return { ...spanOf(text, first.start, end), closed, status: 'member', cue: null, items, ...more };
    },
    member: (words: string, status: Membership['status'] = 'member', more: Partial<Membership> = {}): Membership => ({
      ...at(words),
      name: words,
      status,
      cue: null,
      hedge: null,
      change: null,
      group: null,
      ...more,
    }),
    principle: (words: string, name: string, more: Partial<Principle> = {}): Principle => ({
      ...at(words),
      principle: name,
      quoted: false,
      form: 'pledge',
      number: null,
      label: null,
      actor: null,
      force: null,
      slots: [],
      ...more,
    }),
    date: (words: string, iso: string | null, more: Partial<DateMention> = {}): DateMention => ({
      ...at(words),
      iso,
      precision: 'day',
      relative: false,
      weekday: null,
      ambiguous: false,
      ...more,
    }),
    optional,
  };
}

export type Assertions = ReturnType<typeof assertions>;

/** An extraction with nothing in it but sentences, ended by full stops and line breaks. */
export function extraction(of: Article, found: Partial<Extraction> = {}): Extraction {
  const sentences: Extraction['sentences'] = [];
  let paragraph = -1;
  for (const line of of.text.matchAll(/[^\n]+/gu)) {
    paragraph++;
    for (const sentence of line[0].matchAll(/[^\s](?:[^.!?]|[.!?](?=\S))*[.!?]*["”’']*/gu)) {
      const from = line.index + sentence.index;
      sentences.push({ from, to: from + sentence[0].length, paragraph });
    }
  }
  return {
    id: of.id,
    zones: of.zones,
    companies: [],
    candidates: [],
    people: [],
    quotes: [],
    refusedMarks: [],
    counts: [],
    quantities: [],
    lists: [],
    memberships: [],
    principles: [],
    dates: [],
    sentences,
    ...found,
  };
}

/** An article and what it says, in one call: `told('Daily', 'Acme signed.', (a) => ({ companies: [a.company('Acme')] }))`. */
export function told(
  id: string,
  text: string,
  what: (of: Assertions) => Partial<Extraction> = () => ({}),
  more: Partial<Article> = {},
): { article: Article; extraction: Extraction } {
  const made = article(id, text, more);
  return { article: made, extraction: extraction(made, what(assertions(text))) };
}

/** The story of several articles, reconciled. */
export function story(parts: { article: Article; extraction: Extraction }[], settings: Partial<Settings> = {}): Story {
  const articles = parts.map((part) => part.article);
  const extractions = parts.map((part) => part.extraction);
  const event = reconcileEvent(
    { id: 'event', name: 'event', articles, extractions },
    { ...defaultSettings, ...settings },
  );
  return { event, articles, extractions };
}
