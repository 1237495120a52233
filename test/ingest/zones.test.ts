import { describe, expect, it } from 'vitest';
import { findZones, zoneRules } from '../../src/ingest/zones.js';

/** The stretches a rule took, trimmed, in order. */
const taken = (text: string, rule: string): string[] =>
  findZones(text)
    .filter((zone) => zone.rule === rule)
    .flatMap((zone) => text.slice(zone.start, zone.end).split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);

const marked = (example: string): string[] => [...example.matchAll(/⟦([^⟧]*)⟧/gu)].map((m) => m[1]!);

describe('every cleaning rule takes what its example marks, and no more', () => {
  it.each(zoneRules.map((rule) => [rule.name, rule.kind, rule.example, rule] as const))(
    '%s (%s)',
    (name, kind, example) => {
      const text = example.replace(/[⟦⟧]/gu, '');
      expect(taken(text, name)).toEqual(marked(example));
      expect(findZones(text).find((zone) => zone.rule === name)?.kind).toBe(kind);
    },
  );
});
