import type { Random } from '../selftest/random.js';
import { hostilePieces, longRun } from './hostile.js';
import type { Samples } from './samples.js';

/** A text of a few hundred characters: a piece of an article with some damage, or pieces of nothing sensible. */
export function makeText(random: Random, { texts }: Samples): string {
  if (random.below(4) === 0 || texts.length === 0) return soup(random);
  let text = cutFrom(random, random.pick(texts), 40 + random.below(500));
  for (let n = random.below(8); n >= 0; n--) text = random.pick(damages)(random, text, texts);
  return text;
}

type Damage = (random: Random, text: string, texts: readonly string[]) => string;

const damages: readonly Damage[] = [
  (random, text) => replaceAt(random, text, 0, random.pick(hostilePieces)),
  (random, text) => replaceAt(random, text, 0, ` ${random.pick(hostilePieces)} `),
  (random, text) => replaceAt(random, text, random.below(40), ''),
  (random, text) => replaceAt(random, text, 1, random.pick(hostilePieces)),
  (random, text) => replaceAt(random, text, 0, cutFrom(random, text, random.below(80))),
  (random, text, texts) => replaceAt(random, text, 0, cutFrom(random, random.pick(texts), random.below(200))),
  (random, text) => replaceAt(random, text, 0, longRun(random.pick(hostilePieces), random.below(300))),
  (random, text) => text.replaceAll(random.pick(['“', '”', '\n', '.', ' ', ',', 'e']), random.pick(hostilePieces)),
  (_random, text) => text.toUpperCase(),
  (_random, text) => text.replace(/\n/gu, '\r\n'),
  (_random, text) => text.replace(/[“”]/gu, '"'),
  (_random, text) => text.normalize('NFD'),
  (_random, text) => text.replace(/\s+/gu, ' '),
];

function replaceAt(random: Random, text: string, length: number, by: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + by + text.slice(at + length);
}

function cutFrom(random: Random, text: string, length: number): string {
  const at = random.below(Math.max(1, text.length - length));
  return text.slice(at, at + length);
}

const soup = (random: Random): string =>
  Array.from({ length: random.below(60) }, () => random.pick(hostilePieces)).join(random.pick(['', ' ', ' ', '\n']));

/** Bytes of a file with some of them changed, cut, doubled or put in from elsewhere. */
export function damageBytes(random: Random, bytes: Buffer): Buffer {
  let damaged = Buffer.from(bytes);
  for (let n = random.below(6); n >= 0; n--) {
    const at = random.below(damaged.length + 1);
    const end = Math.min(damaged.length, at + random.below(40));
    const piece = random.pick([
      Buffer.alloc(0),
      Buffer.from([random.below(256)]),
      Buffer.from(random.pick(hostilePieces)),
      damaged.subarray(at, end),
      Buffer.alloc(random.below(100), random.below(256)),
    ]);
    damaged = Buffer.concat([damaged.subarray(0, at), piece, damaged.subarray(random.pick([at, at + 1, end]))]);
  }
  return damaged;
}

/** A text as some old machine would have written it. */
export function encode(random: Random, text: string): Buffer {
  const ways: (() => Buffer)[] = [
    () => Buffer.from(text, 'utf8'),
    () => Buffer.from(`\uFEFF${text}`, 'utf8'),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    () => Buffer.from(text, 'latin1'),
  ];
  return random.pick(ways)();
}
