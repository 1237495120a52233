import type { Measure } from './measures.js';

/** What a measure is a number of, in a reader's words: "jobs", "per cent". */
export function headlineTopic({ block, head }: Pick<Measure, 'block' | 'head'>): string {
  if (block.startsWith('count ')) return plural(head);
  return block.split(' ')[0]!;
}

const plural = (noun: string): string => {
  if (noun === 'person') return 'people';
  if (noun === 'staff' || noun === 'people') return noun;
  if (/(?:s|x|ch|sh)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};
