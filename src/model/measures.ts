import { z } from 'zod';
import { quoteTypes, speakerKinds } from './extraction.js';
import { evidenceSchema } from './span.js';

const int = z.number().int();

/** A count with what it is a part of. `share` is null where the whole is smaller than five: then there is no rate. */
export const measureFigureSchema = z.object({
  /** null: all counted articles together */
  article: z.string().nullable(),
  /** what is counted, and by what: "words quoted, by status" */
  what: z.string(),
  category: z.string(),
  n: int,
  of: int,
  share: z.number().nullable(),
});
export type MeasureFigure = z.infer<typeof measureFigureSchema>;

/** Every row of a measure stands for one observation in one article. `evidence` is null where nothing was found to observe. */
const rowSchema = z.object({ article: z.string(), evidence: evidenceSchema.nullable() });
export type MeasureRow = z.infer<typeof rowSchema>;

/** A measure with the rule it is counted by, what its shares are shares of, its figures and the rows behind them. */
const measureSchema = <Row extends typeof rowSchema>(row: Row) =>
  z.object({
    title: z.string(),
    definition: z.string(),
    denominator: z.string(),
    figures: z.array(measureFigureSchema),
    rows: z.array(row),
  });

export const voiceStatuses = ['member', 'absent', 'disputed', 'outside', 'own-text', 'mentioned', 'unknown'] as const;
/** What the speaker's affiliation is to the group of the story. `own-text`: the words are the pledge's own. */
export type VoiceStatus = (typeof voiceStatuses)[number];

/** One quotation, or piece of one, in one article. */
export const voiceRowSchema = rowSchema.extend({
  /** id of the reconciled quotation */
  quote: z.string(),
  type: z.enum(quoteTypes),
  /** `reported`: not in quotation marks, counted apart */
  form: z.enum(['quoted', 'reported']),
  speaker: z.string().nullable(),
  speakerKind: z.enum(speakerKinds),
  affiliation: z.string().nullable(),
  status: z.enum(voiceStatuses),
  /** what the status rests on, in words */
  because: z.string(),
  words: int,
});
export type VoiceRow = z.infer<typeof voiceRowSchema>;

export const markings = ['quoted', 'signposted', 'unmarked'] as const;

/** A stretch of an article that equals one of a reference text, or of another article, or is announced as taken over. */
export const sharedRowSchema = rowSchema.extend({
  from: z.enum(['reference', 'article', 'announced']),
  marking: z.enum(markings),
  words: int,
  /** the same words there; null where they are announced only */
  other: evidenceSchema.nullable(),
  /** the words that announce the source */
  signpost: evidenceSchema.nullable(),
});
export type SharedRow = z.infer<typeof sharedRowSchema>;

/** Where an article's passage departs from the reference text, seen from the reference; or words of it that no outlet printed. */
export const referenceRowSchema = rowSchema.extend({
  relation: z.enum(['lacks', 'adds', 'replaces', 'unprinted']),
  words: int,
  reference: evidenceSchema.nullable(),
  /** what tells the reader of the article that other words stood there; null where nobody printed them */
  shown: z.enum(['dots-or-brackets', 'marks', 'nothing']).nullable(),
});
export type ReferenceRow = z.infer<typeof referenceRowSchema>;

/** A name, number or claim of a headline or standfirst, and where it stands besides. */
export const headlineRowSchema = rowSchema.extend({
  zone: z.enum(['headline', 'standfirst', 'none']),
  kind: z.enum(['name', 'number', 'claim', 'none']),
  item: z.string(),
  where: z.enum(['own-body', 'elsewhere', 'nowhere', 'none']),
  /** where it stands besides, in the own body first */
  other: evidenceSchema.nullable(),
});
export type HeadlineRow = z.infer<typeof headlineRowSchema>;

/** Where one article first has one reconciled item; evidence and share are null where it never has it. */
export const prominenceRowSchema = rowSchema.extend({
  kind: z.enum(['company', 'person', 'quote', 'principle', 'count', 'absent-parties']),
  item: z.string(),
  name: z.string(),
  /** it stands in the headline or standfirst too */
  headline: z.boolean(),
  /** words of the body before it, and in the whole body */
  before: int.nullable(),
  of: int,
  share: z.number().nullable(),
});
export type ProminenceRow = z.infer<typeof prominenceRowSchema>;

export const hedgeKinds = ['modal', 'verb', 'adverb', 'adjective', 'phrase'] as const;

/** A hedge in the outlet's own voice, and the words it hedges. `evidence` is the sentence. */
export const hedgeRowSchema = rowSchema.extend({
  hedge: evidenceSchema,
  kind: z.enum(hedgeKinds),
  hedged: evidenceSchema.nullable(),
});
export type HedgeRow = z.infer<typeof hedgeRowSchema>;

/** A number, quantifier or superlative in a sentence of the outlet's own voice that names no source. */
export const claimRowSchema = rowSchema.extend({
  trigger: evidenceSchema,
  kind: z.enum(['number', 'quantifier', 'superlative']),
});
export type ClaimRow = z.infer<typeof claimRowSchema>;

/** A sentence of criticism, and whether anybody is named who makes it. */
export const criticismRowSchema = rowSchema.extend({
  trigger: evidenceSchema,
  source: z.enum(['named', 'unnamed', 'none']),
  critic: evidenceSchema.nullable(),
});
export type CriticismRow = z.infer<typeof criticismRowSchema>;

export const actorRoles = ['threat', 'agent', 'beneficiary'] as const;

/** A noun in the place of the threat, the agent or the beneficiary. */
export const actorRowSchema = rowSchema.extend({
  role: z.enum(actorRoles),
  /** the head noun, singular and in lower case; a proper name as printed */
  noun: z.string(),
  class: z.string(),
  voice: z.enum(['own', 'quoted', 'reported']),
  zone: z.enum(['headline', 'body']),
});
export type ActorRow = z.infer<typeof actorRowSchema>;

/** How each outlet covered the story, counted from the texts. */
export const measuresSchema = z.object({
  voices: measureSchema(voiceRowSchema),
  sharedText: measureSchema(sharedRowSchema),
  reference: measureSchema(referenceRowSchema),
  headlines: measureSchema(headlineRowSchema),
  prominence: measureSchema(prominenceRowSchema),
  hedges: measureSchema(hedgeRowSchema),
  claims: measureSchema(claimRowSchema),
  criticism: measureSchema(criticismRowSchema),
  actors: measureSchema(actorRowSchema),
});
export type Measures = z.infer<typeof measuresSchema>;
export type MeasureName = keyof Measures;
