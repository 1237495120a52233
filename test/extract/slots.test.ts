import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/index.js';
import { prepareArticle } from '../../src/ingest/index.js';
import type { SlotName } from '../../src/model/extraction.js';

function slotsOf(text: string): Partial<Record<SlotName, string[]>> {
  const slots: Partial<Record<SlotName, string[]>> = {};
  for (const one of extractArticle(prepareArticle({ id: 'a', text })).principles)
    for (const span of one.slots) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
      (slots[span.slot] ??= []).push(span.text);
    }
  return slots;
}

describe('the slots of a commitment', () => {
  it.each([
    [
      'who, how firmly, what, to what and how far',
      'The airlines have pledged to cut emissions across Europe by 2030.',
      {
        actor: ['The airlines'],
        force: ['have pledged'],
        act: ['cut'],
        object: ['emissions'],
        scope: ['across Europe', 'by 2030'],
      },
    ],
    [
      'a weaker verb behind the firm one',
      'Nine ports have committed to help protect all sailors.',
      {
        actor: ['Nine ports'],
        force: ['have committed to help'],
        act: ['protect'],
        object: ['all sailors'],
        scope: ['all'],
      },
    ],
    [
      'a negation belongs to the force',
      'Twelve banks agreed not to lend money to new mines.',
      { actor: ['Twelve banks'], force: ['agreed not'], act: ['lend'], object: ['money'] },
    ],
    [
      'a list under one limit',
      'The clubs promised to guard players from racist chants and abuse.',
      {
        actor: ['The clubs'],
        force: ['promised'],
        act: ['guard'],
        object: ['players'],
        scope: ['from racist chants and abuse'],
      },
    ],
  ])('%s', (_, text, slots) => {
    expect(slotsOf(text)).toEqual(slots);
  });
});
