import { createHash } from 'node:crypto';
import { foldText } from '../text/fold.js';

/** A readable id from a name: "company-trend-micro". A name without letters or digits gives a hash. */
export function slugOf(kind: string, name: string): string {
  const slug = foldText(name)
    .replace(/&/gu, ' and ')
    .replace(/'/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return `${kind}-${slug === '' ? hashOf(name) : slug}`;
}

/** A short, stable hash of some words (SHA-256, 48 bits). */
export const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 12);

/** Gives each id once: the second item of one id gets "-2" behind it. */
export function makeUnique(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    return n === 1 ? id : `${id}-${n}`;
  };
}
