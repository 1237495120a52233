import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = [
  'group',
  'loose-group',
  'party',
  'members',
  'absentees',
  'left',
  'open',
  'closed-verb',
  'by',
  'with',
  'beside',
  'without',
  'full',
  'partial',
  'passive',
  'with-verb',
  'join-verb',
  'sign-verb',
  'whole-verb',
  'be-noun',
  'absent-phrase',
  'left-phrase',
  'refuse',
  'negation',
  'hedge',
  'open-hedge',
  'wish',
  'later',
  'report',
  'with-noun',
  'transitive',
  'condition',
  'commit-verb',
  'make-verb',
  'from-noun',
  'of-noun',
  'turned-down',
] as const;
export type MemberCue = (typeof kinds)[number];

const entries = loadLexicon('member-cues', z.object({ kind: z.enum(kinds), phrases: z.string() }));

/** Phrases about being in a group or not, lower case, by kind. */
export const memberCues: Record<MemberCue, readonly string[]> = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    [...new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.phrases.split(' | ')))],
  ]),
) as unknown as Record<MemberCue, readonly string[]>;
