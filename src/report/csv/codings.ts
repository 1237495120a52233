// How the variables are measured and what a coder may take for them and is not. The rule of each is its column's own
// description; a column that carries its level, values and counter-example itself needs no entry here.
import { verdicts } from '../../model/config.js';
import { zoneKinds } from '../../model/article.js';
import { coverageRowSchema, eventGroupSchema, memberStatuses, sentenceRowSchema } from '../../model/event.js';
import { partyTypes, principleForms, quoteSchema, quoteTypes, speakerKinds } from '../../model/extraction.js';
import { dispositions, findingClasses, findingKinds, levels } from '../../model/finding.js';
import { voiceStatuses } from '../../model/measures.js';
import type { MeasurementLevel } from './table.js';

/** Level of measurement, values and a counter-example. */
export type Coding = readonly [level: MeasurementLevel, values: string, not: string];

const anyOf = (values: readonly (string | null)[]): string => values.filter((v) => v !== null).join(' | ');
const id = (not: string): Coding => ['identifier', 'text, unique where it is a key', not];
const text = (not: string): Coding => ['text', 'words', not];
const nominal = (values: readonly (string | null)[], not: string): Coding => ['nominal', anyOf(values), not];
const count = (not: string): Coding => ['ratio', 'whole numbers from 0', not];
const place = (not: string): Coding => ['interval', 'whole numbers', not];
const voice = ['own', 'quoted', 'reported'];

/** By column, wherever it stands. */
export const sharedCodings: Readonly<Record<string, Coding>> = {
  event: id('two folders on one story are two events'),
  article: id('two versions of one article are one article: the older one is in articles.csv alone'),
  start: place('not the offset in the file on disk: a mark at its beginning is not counted'),
  end: place('not the last character itself, but the place after it'),
  text: text('not corrected: a misprint stays'),
  line: place('not the line of a page in print'),
  column: place('not the column of a table'),
  paragraph: place('blank lines are none'),
  zone: nominal(zoneKinds, 'a first sentence is no headline because it comes first'),
  voice: nominal(voice, 'a title or nickname in quotation marks is own'),
  prefix: text('not the sentence before'),
  suffix: text('not the sentence after'),
  start_code_point: place('not the UTF-16 offset where an emoji stands before it'),
  end_code_point: place('not the UTF-16 offset where an emoji stands before it'),
  page: place('not the number printed on the page'),
  name: text('not as printed: the form shown for all its spellings'),
  origins: count('five outlets that print one statement are one origin'),
  articles: text('an older version is not among them'),
  because: text('no reason to trust an outlet: a reason for the reading'),
  mentions: count('a pronoun is no mention'),
  speaker: text('not "he" or "the chief executive": whom it stands for'),
  affiliation: text('a former employer is none'),
};

/** By table and column, where it is not the same everywhere. */
export const codings: Readonly<Record<string, Coding>> = {
  'articles.file': id('not the path'),
  'articles.source': id('not the address of the live article'),
  'articles.sha256': id('not of the text alone: of the file'),
  'articles.encoding': nominal(['utf-8', 'windows-1252', '...'], 'not what the file claims, where that does not fit'),
  'articles.role': nominal(
    ['article', 'reference', 'older-version'],
    'a press release counts as reference only where sources.csv says so',
  ),
  'articles.label': text('not always the outlet: the title or file name where no outlet is known'),
  'articles.outlet': text('a site that an article merely quotes is not its outlet'),
  'articles.title': text('not the file name'),
  'articles.author': text('a photographer is no author'),
  'articles.published': ['interval', 'ISO dates', 'not the date of an update'],
  'articles.url': id('not a link inside the text'),
  'articles.version_of': id('a second outlet with the same agency text is no version'),
  'articles.words': count('two numbers with a point between them are two'),
  'articles.words_kept': count('bios, bylines and page furniture are left out'),
  'articles.original': id('not the text that was taken out of it'),
  'articles.original_sha256': id('not of the text that was taken out of it'),
  'articles.pages': count('not the pages of a printed paper'),
  'articles.newer': id('empty for an article that counts'),
  'companies.company': id('not a registry number'),
  'companies.type': nominal(partyTypes, 'a place or an event is neither'),
  'companies.status': nominal(memberStatuses, 'not named is not absent'),
  'companies.ambiguous': id('two spellings of one company are not ambiguous'),
  'companies.forms': text('"the company" is no form'),
  'companies.article_count': count('a reference text is not counted'),
  'mentions.company': id('not the name'),
  'memberships.company': id('not the name'),
  'memberships.status': nominal(['member', 'absent'], '"may join" is neither: see hedge'),
  'memberships.hedge': text('a hedge elsewhere in the sentence'),
  'people.person': id('two persons of one surname are two'),
  'people.titles': text('Mr and Ms are none'),
  'people.affiliations': text('a member of a party is not affiliated with those it meets'),
  'quotes.quote': id('a later statement of the same speaker has another'),
  'quotes.utterance': id('joins pieces within one article only'),
  'quotes.type': nominal(quoteTypes, 'a fragment inside the writer’s own clause is not direct'),
  'quotes.stance': nominal(quoteSchema.shape.stance.options, '"did not say that" is not denied'),
  'quotes.title': text('not the title of the article'),
  'quotes.speaker_printed': text('may be a pronoun: see speaker'),
  'quotes.cue': text('a verb of a sentence near by'),
  'quotes.channel': text('the outlet itself is no channel'),
  'principles.principle': id('not its number in an article'),
  'principles.number': ['ordinal', 'whole numbers from 1', 'not how important it is'],
  'principles.form': nominal(principleForms, 'a heading alone describes nothing'),
  'principles.quoted': nominal(['true', 'false'], 'one marked word does not make the description quoted'),
  'principles.actor': text('the pledge itself does not act'),
  'principles.force': text('"will" of a forecast binds nobody'),
  'drift.principle': id('not its number in an article'),
  'counts.min': ['ratio', 'numbers from 0', 'money, ages and times are no counts'],
  'counts.max': ['ratio', 'numbers from 0; empty: open', 'empty is not unknown: "dozens" has no upper end'],
  'counts.unit': text('not a unit of measure'),
  'counts.head': text('not the modifier: "tech companies" has "company"'),
  'counts.stage': nominal(
    eventGroupSchema.shape.stated.element.shape.stage.unwrap().options,
    '"first" in a ranking is no stage',
  ),
  'counts.named': text('names in another clause'),
  'counts.others': count('not the total'),
  'counts.hedge': text('"may" hedges a statement, not a number'),
  'counts.vague': nominal(['true', 'false'], '"about 40" is not vague: it has a number'),
  'counts.predicate': text('the verb of another clause'),
  'findings.finding': id('stays the same when values change: see value_hash'),
  'findings.value_hash': id('not the hash of a file'),
  'findings.kind': nominal(findingKinds, 'an omission is no conflict'),
  'findings.title': text('not the headline of an article'),
  'findings.class': nominal(findingClasses, 'a missing date is data, not coverage'),
  'findings.cluster': id('count clusters, not rows'),
  'findings.level': ['ordinal', anyOf(levels), 'not how wrong an outlet is'],
  'findings.level_parts': text('parts do not add up over findings'),
  'findings.disposition': nominal(dispositions, 'a difference is no conflict where both can be true'),
  'findings.summary': text('says what stands where, never who is right'),
  'findings.ruling': nominal(verdicts, 'empty is not accepted'),
  'findings.ruling_note': text('not part of the evidence'),
  'findings.ruling_changed': nominal(['true', 'false'], 'a new note changes nothing'),
  'findings.ruling_state': nominal(['settled', 'adjudicated', 'open'], 'one person alone adjudicates nothing'),
  'findings.change': nominal(['new', 'changed', 'unchanged'], 'new to this result, not to the world'),
  'evidence.finding': id('not the kind'),
  'evidence.side': place('its order says nothing of who is right'),
  'evidence.span': place('counts within its side only'),
  'evidence.value': text('may be a description where nothing is printed'),
  'coverage.kind': nominal(coverageRowSchema.shape.kind.options, 'a date is no item'),
  'coverage.item': id('unique within its kind only'),
  'coverage.code': nominal(coverageRowSchema.shape.code.options, 'silent is not denied'),
  'sentences.voice': nominal(sentenceRowSchema.shape.voice.options, 'a sentence with a short quotation is mixed'),
  'sentences.found': text('empty is not unimportant'),
  'sentences.counterparts': id('an article with the same topic in other words may be missing'),
  'dropped.kind': text('not an assessment of its worth'),
  'dropped.rule': text('not the program’s only reason to read on'),
  'dropped.left_out': text('words that are in the text have a span instead'),
  'measures.measure': nominal(['voices', 'sharedText', 'reference', '...'], 'not a score'),
  'measures.what': text('figures of different ones do not add up'),
  'measures.category': text('not a judgement'),
  'measures.n': count('not a rate'),
  'measures.of': count('not the number of articles'),
  'measures.share': ['ratio', '0 to 1', 'empty is not 0: of fewer than five no share is said'],
  'voices.quote': id('a later statement of the same speaker has another'),
  'voices.speaker_kind': nominal(speakerKinds, 'a person who speaks for a company is a person'),
  'voices.status': nominal(voiceStatuses, 'not where the speaker stands on the matter'),
  'voices.form': nominal(['quoted', 'reported'], 'a reported clause with two marked words has them counted as quoted'),
  'voices.type': nominal(quoteTypes, 'a fragment inside the writer’s own clause is not direct'),
  'voices.words': count('"he said" is not among them'),
};

/** What one row of a table stands for, where the table does not say. */
export const units: Readonly<Record<string, string>> = {
  articles: 'article, reference text or older version',
  companies: 'company or organisation in an event',
  mentions: 'mention of a company or organisation',
  memberships: 'place where an article says that a party is in or out',
  people: 'person in an event',
  quotes: 'quotation, or piece of one, in an article',
  principles: 'description of a principle in an article',
  counts: 'number in an article',
  findings: 'difference between articles',
  evidence: 'span of a side of a finding',
  coverage: 'item and article',
  sentences: 'sentence of an article',
  dropped: 'passage or mark that is kept out',
  measures: 'figure of an article, or of all',
  voices: 'quotation, or piece of one, in an article',
};
