import type { Event } from '../../src/model/event.js';
import type { Evidence } from '../../src/model/span.js';
import type { Zone } from '../../src/model/article.js';
import { about } from '../../src/measure/about.js';
import type { Measures } from '../../src/model/measures.js';
import { SCHEMA_VERSION, datasetSchema } from '../../src/model/dataset.js';
import type { RenderInput } from '../../src/report/index.js';

/** Three invented outlets on an invented pledge of ferry lines. */
export const courier = `Nine ferry lines sign clean harbour pledge
Nine ferry lines, among them Nordvik Lines and Skerry Ferries, signed the Clean Harbour Pledge on Tuesday.

“We will switch off our engines in port for all neighbours and schools,” said Ida Rask, chief executive of Nordvik Lines.

Fjordbus is not among the signatories.
Subscribe to our newsletter`;

export const post = `The Clean Harbour Pledge was signed by Nordvik Lines and eight other lines.

“We will switch off our engines in port,” Rask said in a statement.

The lines also promise to publish their fuel use each year.`;

export const wire = `<script>alert("=cmd")</script> Nordvik, Skerry and seven more ferry lines pledge to switch off engines in port for all neighbours and schools.`;

const source: Record<string, string> = { courier, post, wire };

/** The evidence for the first (or nth) time `words` stand in an article. */
export function ev(article: string, words: string, nth = 0): Evidence {
  const text = source[article]!;
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`${article} has no “${words}”`);
  return { article, start, end: start + words.length, text: words };
}

const zonesOf = (article: string): Zone[] => {
  const end = source[article]!.length;
  if (article !== 'courier') return [{ kind: 'body', start: 0, end, rule: 'rest' }];
  const body = courier.indexOf('\n') + 1;
  const furniture = courier.indexOf('Subscribe');
  return [
    { kind: 'headline', start: 0, end: body, rule: 'first line' },
    { kind: 'body', start: body, end: furniture, rule: 'rest' },
    { kind: 'furniture', start: furniture, end, rule: 'call to subscribe' },
  ];
};

const articleOf = (id: string, label: string, words: number, kept: number): Event['articles'][number] => ({
  id,
  file: `${id}.txt`,
  source: `../news/${id}.txt`,
  sha256: id.padEnd(64, '0'),
  encoding: 'utf-8',
  role: 'article',
  label,
  outlet: label,
  title: null,
  author: null,
  published: '2031-05-06',
  url: id === 'post' ? 'https://post.example/ferries' : id === 'wire' ? 'javascript:alert(1)' : null,
  versionOf: null,
  words,
  wordsKept: kept,
  zones: zonesOf(id),
});

const short = '“We will switch off our engines in port,”';
const promise = ev('courier', 'We will switch off our engines in port for all neighbours and schools,');
const shorter = ev('post', short.slice(1, -1));

const instance = (evidence: Evidence, mention: Evidence): Event['quotes'][number]['instances'][number] => ({
  ...evidence,
  type: 'direct',
  speaker: 'Ida Rask',
  title: 'chief executive',
  affiliation: 'Nordvik Lines',
  mention,
  cue: ev(evidence.article, 'said'),
  channel: null,
  utterance: 0,
  stance: 'asserted',
});

const count = (evidence: Evidence, others: number | null): Event['counts'][number] => ({
  ...evidence,
  min: 9,
  max: 9,
  unit: 'ferry lines',
  head: 'line',
  modifiers: ['ferry'],
  stage: null,
  named: [],
  others,
  hedge: null,
  vague: false,
  predicate: 'signed',
});

const unmeasured = { figures: [], rows: [] };
const voiceOf = (article: string, evidence: Evidence, words: number): Measures['voices']['rows'][number] => ({
  article,
  evidence,
  quote: 'q-engines',
  type: 'direct',
  form: 'quoted',
  speaker: 'Ida Rask',
  speakerKind: 'person',
  affiliation: 'Nordvik Lines',
  status: 'member',
  because: 'Nordvik Lines: said to be in by 1 article',
  words,
});

const measures: Measures = {
  voices: {
    ...about.voices,
    figures: [
      { article: 'courier', what: 'words quoted, by status', category: 'member', n: 14, of: 14, share: 1 },
      { article: 'wire', what: 'words quoted, by status', category: 'member', n: 0, of: 0, share: null },
    ],
    rows: [voiceOf('courier', promise, 13), voiceOf('post', shorter, 8)],
  },
  sharedText: { ...about.sharedText, ...unmeasured },
  reference: { ...about.reference, ...unmeasured },
  headlines: { ...about.headlines, ...unmeasured },
  prominence: { ...about.prominence, ...unmeasured },
  hedges: { ...about.hedges, ...unmeasured },
  claims: { ...about.claims, ...unmeasured },
  criticism: { ...about.criticism, ...unmeasured },
  actors: { ...about.actors, ...unmeasured },
};

const event: Event = {
  measures,
  versions: [],
  id: 'ferries',
  name: 'Clean <b>Harbour</b>',
  articles: [
    articleOf('courier', 'Harbour Courier', 47, 43),
    articleOf('post', 'Dockside Post', 38, 38),
    articleOf('wire', 'Tidewater Wire', 22, 22),
  ],
  companies: [
    {
      id: 'c-nordvik',
      name: 'Nordvik Lines',
      type: 'company',
      status: 'member',
      ambiguous: [],
      forms: ['Nordvik', 'Nordvik Lines'],
      support: { articles: ['courier', 'post', 'wire'], origins: 2, dependsOn: ['courier'] },
      mentions: [ev('courier', 'Nordvik Lines'), ev('post', 'Nordvik Lines'), ev('wire', 'Nordvik')],
      membership: [{ ...ev('courier', 'Nordvik Lines'), status: 'member', hedge: null }],
      because: ['Nordvik: short form'],
    },
    {
      id: 'c-fjordbus',
      name: '=Fjordbus',
      type: 'company',
      status: 'absent',
      ambiguous: [],
      forms: ['Fjordbus'],
      support: { articles: ['courier'], origins: 1, dependsOn: ['courier'] },
      mentions: [ev('courier', 'Fjordbus')],
      membership: [{ ...ev('courier', 'Fjordbus'), status: 'absent', hedge: null }],
      because: [],
    },
  ],
  groups: [
    {
      id: 'g-lines',
      label: 'ferry lines that signed',
      agreed: 9,
      main: true,
      stated: [
        {
          ...ev('courier', 'Nine ferry lines'),
          min: 9,
          max: 9,
          unit: 'ferry lines',
          stage: null,
          vague: false,
          named: [],
          others: null,
        },
      ],
      lists: [],
      support: { articles: ['courier'], origins: 1, dependsOn: ['courier'] },
    },
  ],
  quotes: [
    {
      id: 'q-engines',
      speaker: 'Ida Rask',
      affiliation: 'Nordvik Lines',
      wordings: [
        { text: promise.text, articles: ['courier'] },
        { text: shorter.text, articles: ['post'] },
      ],
      instances: [instance(promise, ev('courier', 'Ida Rask')), instance(shorter, ev('post', 'Rask'))],
      origins: 1,
      support: { articles: ['courier', 'post'], origins: 1, dependsOn: [] },
    },
  ],
  principles: [
    {
      id: 'p-engines',
      name: 'switch off engines in port',
      descriptions: [
        { ...promise, quoted: true, form: 'pledge', actor: 'we', force: 'will', number: null, slots: [] },
        {
          ...ev('wire', 'switch off engines in port'),
          quoted: false,
          form: 'pledge',
          actor: null,
          force: 'pledge to',
          number: 1,
          slots: [],
        },
      ],
      drift: [
        {
          article: 'wire',
          slot: 'force',
          code: 'own',
          words: [ev('wire', 'pledge to')],
          lacks: [],
        },
      ],
      support: { articles: ['courier', 'wire'], origins: 2, dependsOn: [] },
    },
  ],
  people: [
    {
      id: 'r-rask',
      name: 'Ida Rask',
      titles: ['chief executive'],
      affiliations: ['Nordvik Lines'],
      mentions: [ev('courier', 'Ida Rask'), ev('post', 'Rask')],
      support: { articles: ['courier', 'post'], origins: 1, dependsOn: [] },
    },
  ],
  counts: [count(ev('courier', 'Nine ferry lines', 1), null), count(ev('wire', 'seven more ferry lines'), 7)],
  quantities: [],
  dates: [],
  candidates: [],
  reuse: [],
  origins: [
    {
      articles: ['courier', 'post'],
      kind: 'shared statement',
      source: null,
      because: ['Harbour Courier and Dockside Post print 9 words of one statement'],
    },
    {
      articles: ['wire'],
      kind: 'own text',
      source: null,
      because: ['Tidewater Wire shares no longer run of words with another article'],
    },
  ],
  sentences: [
    {
      ...ev('courier', 'Fjordbus is not among the signatories.'),
      zone: 'body',
      voice: 'own',
      found: ['company', 'membership'],
      counterparts: [],
    },
    {
      ...ev('post', 'The lines also promise to publish their fuel use each year.'),
      zone: 'body',
      voice: 'own',
      found: [],
      counterparts: [],
    },
  ],
  coverage: [
    { kind: 'company', item: 'c-nordvik', name: 'Nordvik Lines', article: 'courier', code: 'said' },
    { kind: 'company', item: 'c-nordvik', name: 'Nordvik Lines', article: 'post', code: 'said' },
    { kind: 'company', item: 'c-nordvik', name: 'Nordvik Lines', article: 'wire', code: 'said' },
    { kind: 'company', item: 'c-fjordbus', name: '=Fjordbus', article: 'courier', code: 'said-absent' },
    { kind: 'company', item: 'c-fjordbus', name: '=Fjordbus', article: 'post', code: 'silent' },
    { kind: 'quote', item: 'q-engines', name: 'Ida Rask: We will switch off', article: 'courier', code: 'quoted' },
  ],
  dropped: [{ ...ev('courier', 'Subscribe to our newsletter'), kind: 'furniture', rule: 'call to subscribe' }],
  suggestions: [],
  rulings: [],
  figures: [],
  agreements: [
    {
      what: 'ferry lines that signed',
      value: '9',
      articles: ['courier', 'post', 'wire'],
      origins: 2,
      dependsOn: ['courier'],
      because: ['2 named + 7 more = 9'],
    },
  ],
  unchecked: [
    {
      what: 'The full list of signatories',
      why: 'No article prints it.',
      evidence: [ev('courier', 'the signatories')],
    },
  ],
  findings: [
    {
      id: 'f-scope',
      valueHash: 'v2',
      kind: 'qualifier-change',
      title: 'Different limits or scope',
      class: 'substance',
      cluster: 'k-engines',
      level: 'minor',
      levelParts: [{ rule: 'base minor', by: 2 }],
      disposition: 'difference',
      summary:
        'Tidewater Wire prints “for all neighbours and schools”; Dockside Post prints the promise without these words.',
      sides: [
        {
          articles: ['wire'],
          value: 'for all neighbours and schools',
          evidence: [ev('wire', 'for all neighbours and schools')],
        },
        { articles: ['post'], value: 'no such words', evidence: [shorter] },
      ],
    },
    {
      id: 'f-elision',
      valueHash: 'v1',
      kind: 'quote-elision',
      title: 'Quotation with fewer words',
      class: 'substance',
      cluster: 'k-engines',
      level: 'major',
      levelParts: [
        { rule: 'base minor', by: 2 },
        { rule: 'weight', by: 1 },
      ],
      disposition: 'difference',
      summary:
        'Harbour Courier prints, in quotation marks, five words more than Dockside Post <script>alert(2)</script>.',
      sides: [
        { articles: ['courier'], value: 'for all neighbours and schools', evidence: [promise] },
        { articles: ['post'], value: 'without them', evidence: [shorter] },
      ],
    },
    {
      id: 'f-date',
      valueHash: 'v4',
      kind: 'date-conflict',
      title: 'Different dates',
      class: 'substance',
      cluster: 'k-date',
      level: 'minor',
      levelParts: [{ rule: 'base minor', by: 2 }],
      disposition: 'review',
      summary: 'Harbour Courier prints “Tuesday”; Dockside Post prints no day.',
      sides: [
        { articles: ['courier'], value: 'Tuesday', evidence: [ev('courier', 'Tuesday')] },
        { articles: ['post'], value: 'no day', evidence: [ev('post', 'was signed')] },
      ],
    },
    {
      id: 'f-name',
      valueHash: 'v3',
      kind: 'name-variant',
      title: 'Different spellings',
      class: 'style',
      cluster: 'k-name',
      level: 'info',
      levelParts: [{ rule: 'base info', by: 0 }],
      disposition: 'info',
      summary: 'Nordvik Lines is also printed as Nordvik.',
      sides: [{ articles: ['wire'], value: 'Nordvik', evidence: [ev('wire', 'Nordvik')] }],
    },
  ],
};

/** The dataset of the three articles with their texts. */
export const ferries = (): RenderInput => ({
  dataset: datasetSchema.parse({ schemaVersion: SCHEMA_VERSION, events: [event], problems: [] }),
  texts: new Map([['ferries', new Map(Object.entries(source))]]),
});

export const nothing = (): RenderInput => ({
  dataset: {
    schemaVersion: SCHEMA_VERSION,
    events: [],
    problems: [{ file: 'x.txt', stage: 'ingest', reason: 'empty' }],
  },
  texts: new Map(),
});
