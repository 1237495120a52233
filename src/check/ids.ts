import { createHash } from 'node:crypto';

/** A short, stable hash of some words (SHA-256, 48 bits): enough for the findings of one event. */
export const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 12);
