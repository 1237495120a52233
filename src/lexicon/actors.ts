import { z } from 'zod';
import { loadLexicon } from './load.js';

const frameKinds = [
  'fight',
  'combat',
  'guard',
  'shield',
  'serve',
  'assault',
  'attack',
  'harm',
  'aim',
  'link',
  'source',
  'modifier',
] as const;
type Frame = (typeof frameKinds)[number];
const frames = loadLexicon('actor-frames', z.object({ kind: z.enum(frameKinds), words: z.string() }));

/** Words that open the place of a threat or beneficiary, all forms, by what they do. Hyphens are gone. */
export const frameWords: Record<Frame, ReadonlySet<string>> = Object.fromEntries(
  frameKinds.map((kind) => [
    kind,
    new Set(frames.filter((e) => e.kind === kind).flatMap((e) => e.words.replaceAll('-', '').split(' '))),
  ]),
) as unknown as Record<Frame, ReadonlySet<string>>;

/** A noun's class, and whether it can only threaten or may stand on either side. */
export interface ActorNoun {
  noun: string;
  class: string;
  side: 'threat' | 'person';
}

const nouns = loadLexicon(
  'actor-nouns',
  z.object({ class: z.string(), side: z.enum(['threat', 'person']), words: z.string() }),
);

/** Nouns by their singular, hyphens as spaces: "nation state". */
export const actorNouns: ReadonlyMap<string, ActorNoun> = new Map(
  nouns.flatMap((e) =>
    e.words.split(' ').map((noun) => [noun.replaceAll('-', ' '), { noun, class: e.class, side: e.side }] as const),
  ),
);
