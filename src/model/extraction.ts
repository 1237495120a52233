import { z } from 'zod';
import { zoneSchema } from './article.js';
import { spanSchema } from './span.js';

const int = z.number().int();

/** Why a candidate scored as it did: the feature's name and its weight. */
export const reasonSchema = z.object({ feature: z.string(), weight: z.number() });
export type Reason = z.infer<typeof reasonSchema>;

export const partyTypes = ['company', 'organisation'] as const;
export type PartyType = (typeof partyTypes)[number];

/** A mention of a company or organisation. `name` is the normalised name, `explain` the reasons behind `score`. */
export const companyMentionSchema = spanSchema.extend({
  name: z.string(),
  type: z.enum(partyTypes),
  score: z.number(),
  explain: z.array(reasonSchema),
});
export type CompanyMention = z.infer<typeof companyMentionSchema>;

/** A candidate under the threshold. An event may promote it; `promotedBy` then says by what. */
export const candidateSchema = companyMentionSchema.extend({ promotedBy: z.string().optional() });
export type Candidate = z.infer<typeof candidateSchema>;

/** A mention of a person; `name` is the fullest name the article gives, title and affiliation from wherever it gives them. */
export const personMentionSchema = spanSchema.extend({
  name: z.string(),
  title: z.string().nullable(),
  affiliation: z.string().nullable(),
});
export type PersonMention = z.infer<typeof personMentionSchema>;

export const speakerKinds = ['person', 'organisation', 'group', 'document', 'anonymous', 'unknown'] as const;

/** Who speaks: the mention as printed (pronouns too), and whom it resolves to in the article. */
export const speakerSchema = spanSchema.extend({
  name: z.string().nullable(),
  title: z.string().nullable(),
  affiliation: z.string().nullable(),
  kind: z.enum(speakerKinds),
});
export type Speaker = z.infer<typeof speakerSchema>;

export const quoteTypes = ['direct', 'partial', 'indirect'] as const;
export type QuoteType = (typeof quoteTypes)[number];

/** The words inside the marks (direct, partial) or the reported clause (indirect). Parts of a split quotation share `utterance`. */
export const quoteSchema = spanSchema.extend({
  type: z.enum(quoteTypes),
  speaker: speakerSchema.nullable(),
  cue: spanSchema.nullable(),
  utterance: int,
  /** where the words were said: "in a statement", "on Twitter", "in a blog post" */
  channel: spanSchema.nullable(),
  /** `refused`: would not say; `denied`: says that it is not so */
  stance: z.enum(['asserted', 'denied', 'refused']),
  /** which rule found the speaker, for the reader who wants to know why */
  rule: z.string(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** Marked text that is no quotation, with the reason it was refused. */
export const refusedMarkSchema = spanSchema.extend({ reason: z.string() });
export type RefusedMark = z.infer<typeof refusedMarkSchema>;

export const namedSpanSchema = spanSchema.extend({ name: z.string() });
export type NamedSpan = z.infer<typeof namedSpanSchema>;

/** A number of things that can be counted in a group, as an interval. */
export const countSchema = spanSchema.extend({
  min: z.number(),
  max: z.number().nullable(),
  /** the counted things as printed, with their modifiers: "tech companies" */
  unit: z.string(),
  /** the head noun, singular and in lower case: "company" */
  head: z.string(),
  modifiers: z.array(z.string()),
  /** "the first 12" is initial, "10 more" a change, "a total of 22" a total */
  stage: z.enum(['initial', 'change', 'total']).nullable(),
  /** the parties named beside "N other" */
  named: z.array(namedSpanSchema),
  others: z.number().nullable(),
  /** the words that widen the interval: "more than", "nearly" */
  hedge: z.string().nullable(),
  /** "dozens", "several": no number in digits or words */
  vague: z.boolean(),
  /** the verb the counted things stand with: "signed", "joined" */
  predicate: z.string().nullable(),
});
export type Count = z.infer<typeof countSchema>;

export const quantityKinds = ['money', 'percent', 'age', 'duration', 'time', 'measure', 'ordinal'] as const;
/** Numbers of things that are no members of a group: money, shares, ages, durations. */
export const quantitySchema = spanSchema.extend({
  kind: z.enum(quantityKinds),
  min: z.number(),
  max: z.number().nullable(),
  unit: z.string(),
  hedge: z.string().nullable(),
});
export type Quantity = z.infer<typeof quantitySchema>;

/** Names printed in a row. `closed`: the article says or shows that the list is complete. */
export const nameListSchema = spanSchema.extend({
  closed: z.boolean(),
  status: z.enum(['member', 'absent']).nullable(),
  cue: spanSchema.nullable(),
  items: z.array(namedSpanSchema),
});
export type NameList = z.infer<typeof nameListSchema>;

/** Who is said to be in, or not in, the group the story is about. */
export const membershipSchema = namedSpanSchema.extend({
  status: z.enum(['member', 'absent']),
  cue: spanSchema.nullable(),
  /** "may", "reportedly", "plans to": the words that weaken it */
  hedge: z.string().nullable(),
  change: z.enum(['joined', 'left']).nullable(),
  /** the group as printed near it: "the accord", "the alliance" */
  group: spanSchema.nullable(),
});
export type Membership = z.infer<typeof membershipSchema>;

export const principleForms = [
  'headed',
  'ordinal',
  'bulleted',
  'enumerated',
  'pledge',
  'aim',
  'gloss',
  'names',
  /** found by the event: it says in other words what another article's description says */
  'retold',
] as const;
export const slotNames = ['actor', 'force', 'act', 'object', 'scope'] as const;
export type SlotName = (typeof slotNames)[number];
/**
 * Words that fill one slot of a commitment: who commits, how firmly ("will", "pledged to help"), what is done, to what, and
 * how far it reaches ("all", "against ...", "by 2030").
 */
export const slotSchema = spanSchema.extend({ slot: z.enum(slotNames) });
export type Slot = z.infer<typeof slotSchema>;

/** A description of a principle, commitment or promise. */
export const principleSchema = spanSchema.extend({
  /** the name the article gives it (a heading, a quoted name), else its own first content words */
  principle: z.string(),
  quoted: z.boolean(),
  form: z.enum(principleForms),
  number: int.nullable(),
  /** the words that name the principle, where the article has any */
  label: spanSchema.nullable(),
  /** who commits: "the companies" */
  actor: spanSchema.nullable(),
  /** the verb that carries the commitment: "will", "pledged to", "aims to" */
  force: spanSchema.nullable(),
  /** its words by slot, in text order; a slot may be filled several times or not at all */
  slots: z.array(slotSchema),
});
export type Principle = z.infer<typeof principleSchema>;

export const dateMentionSchema = spanSchema.extend({
  iso: z.string().nullable(),
  precision: z.enum(['day', 'month', 'year']),
  /** "last month", "Thursday": read against the publication date */
  relative: z.boolean(),
  weekday: z.string().nullable(),
  /** day and month may be read either way */
  ambiguous: z.boolean(),
});
export type DateMention = z.infer<typeof dateMentionSchema>;

/** Where a sentence stands; no words, so that an extraction stays small. */
export const sentenceRefSchema = z.object({ from: int, to: int, paragraph: int });
export type SentenceRef = z.infer<typeof sentenceRefSchema>;

/** What one article says, each with its place. Never edited, never merged. */
export const extractionSchema = z.object({
  id: z.string(),
  zones: z.array(zoneSchema),
  companies: z.array(companyMentionSchema),
  candidates: z.array(candidateSchema),
  people: z.array(personMentionSchema),
  quotes: z.array(quoteSchema),
  refusedMarks: z.array(refusedMarkSchema),
  counts: z.array(countSchema),
  quantities: z.array(quantitySchema),
  lists: z.array(nameListSchema),
  memberships: z.array(membershipSchema),
  principles: z.array(principleSchema),
  dates: z.array(dateMentionSchema),
  sentences: z.array(sentenceRefSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;
