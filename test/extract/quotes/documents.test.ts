import { describe, expect, it } from 'vitest';
import { extract } from './read.js';

const speaker = (text: string): string => {
  const last = extract(text).quotes.at(-1)?.speaker;
  return `${last?.name ?? '-'}, ${last?.kind ?? '-'}`;
};

describe('a document speaks', () => {
  it.each([
    [
      'it, behind a sentence about a pact',
      'Ida Beck of the Dockers Union was angry. “It is thin,” Beck said.\n\nThe charter is clear about noise. “We will not sail at night,” it says.',
      'The charter, document',
    ],
    [
      'it, behind the name of a pact',
      'The Harbour Code was signed in Tarn. It says that every ship will stay.',
      'The Harbour Code, document',
    ],
    ['the name of a pact', 'The Harbour Code says that every ship will stay in port.', 'The Harbour Code, document'],
    ['states, before a colon', 'In full, the charter states: “No ship will sail at night.”', 'the charter, document'],
    ['reads', 'The Dockers Union was angry. The letter reads: “We have had enough.”', 'The letter, document'],
    ['says', 'The notice says: “Keep out of the shed at all times.”', 'The notice, document'],
    ['a compact', 'In full, the compact says ships will stay in port.', 'the compact, document'],
  ])('%s', (_, text, name) => expect(speaker(text)).toBe(name));

  it.each([
    [
      'a body spoke in between',
      'The letter came on Friday. The council said little. “We are sad,” it said.',
      'The council, organisation',
    ],
    [
      'the sentence before is about a body',
      'The council wrote a letter. “We are sad,” it said.',
      'The council, organisation',
    ],
    [
      'the document is only mentioned',
      'The Dockers Union dislikes the pact. “We are sad,” it said.',
      'Dockers Union, organisation',
    ],
  ])('and not where %s', (_, text, name) => expect(speaker(text)).toBe(name));
});
