import { createRequire } from 'node:module';

/** A file's bytes as text, or why they are none. `caveat` says what a reader should know about the reading. */
export type Decoded = { text: string; encoding: string; caveat: string | null } | { refused: string };

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['\u001f\u008b', 'a compressed file'],
  ['{\\rtf', 'a Rich Text document'],
];

/**
 * Decodes bytes to text: strict UTF-8 first, then a byte order mark of UTF-16, then the encoding that the bytes betray.
 * The byte order mark is dropped; nothing else is changed.
 * @param declared the encoding that the file itself names, as pages do; bytes that are valid UTF-8 are UTF-8 all the same
 */
export function decodeText(bytes: Buffer, declared?: string): Decoded {
  if (bytes.length === 0) return { refused: 'the file is empty' };
  const decoded =
    fromUtf8(bytes) ??
    fromUtf16(bytes) ??
    refuseBinary(bytes) ??
    fromDeclared(bytes, declared) ??
    fromTornUtf8(bytes) ??
    fromGuess(bytes);
  if ('refused' in decoded) return decoded;
  return decoded.text.trim() === '' ? { refused: 'the file holds nothing but white space' } : decoded;
}

function fromUtf8(bytes: Buffer): Decoded | undefined {
  const head = bytes.toString('latin1', 0, 8);
  if (MAGIC.some(([magic]) => head.startsWith(magic)) || isUtf16(bytes)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : { text, encoding: 'utf-8', caveat: null };
  } catch {
    return undefined;
  }
}

/** A byte order mark, or every second byte of the beginning zero as in Latin text. */
function isUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  if (head.length < 8) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, i) => byte === 0 && zeros[i % 2]!++);
  const half = head.length / 2;
  if (zeros[1]! > half * 0.8 && zeros[0]! < half * 0.1) return 'utf-16le';
  return zeros[0]! > half * 0.8 && zeros[1]! < half * 0.1 ? 'utf-16be' : undefined;
}

function fromUtf16(bytes: Buffer): Decoded | undefined {
  const encoding = isUtf16(bytes);
  if (!encoding) return undefined;
  return {
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    caveat: `not UTF-8; read as ${encoding.toUpperCase()}`,
  };
}

function refuseBinary(bytes: Buffer): Decoded | undefined {
  const head = bytes.toString('latin1', 0, 8);
  const magic = MAGIC.find(([mark]) => head.startsWith(mark));
  if (magic) return { refused: `this is ${magic[1]}, not a text file` };
  const sample = bytes.subarray(0, 100_000);
  let control = 0;
  for (const byte of sample)
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) control++;
  return control > sample.length / 100 ? { refused: 'this is a binary file, not text' } : undefined;
}

/** UTF-8 with a few bytes that are none: a file cut off, or two files in one. The odd bytes stand as U+FFFD. */
function fromTornUtf8(bytes: Buffer): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  const read = text.match(/[^\x00-\x7f\uFFFD]/gu)?.length ?? 0;
  if (read <= 2 * lost) return undefined;
  return {
    text,
    encoding: 'utf-8',
    caveat: `not wholly valid UTF-8: ${lost} ${lost === 1 ? 'place stands' : 'places stand'} as \uFFFD`,
  };
}

/** What the file says of itself, where that is an encoding of single bytes or of another script. */
function fromDeclared(bytes: Buffer, declared: string | undefined): Decoded | undefined {
  const name = declared?.trim().toLowerCase();
  if (!name || /^utf-?(?:8|16)/u.test(name) || !iconv().encodingExists(name)) return undefined;
  const encoding = WIDER.get(name) ?? name;
  return { text: iconv().decode(bytes, encoding), encoding, caveat: null };
}

/** The ISO sets have no letters where the Windows sets have their quotation marks: the wider set is read, as browsers do. */
const WIDER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'iso-8859-1': 'windows-1252',
    'iso-8859-9': 'windows-1254',
    latin1: 'windows-1252',
    ascii: 'windows-1252',
    'us-ascii': 'windows-1252',
  }),
);

/**
 * The encoding by the bytes beyond ASCII. Where they are few, the text is in Latin letters, and statistics over a handful of
 * bytes guess at random: then it is the set of Windows, or that of old Macs where its apostrophe stands between letters.
 * Node's own windows-1252 gives control characters for curly quotes; iconv-lite's does not.
 */
function fromGuess(bytes: Buffer): Decoded {
  const encoding = guess(bytes);
  const known = iconv().encodingExists(encoding) ? encoding : 'windows-1252';
  const text = iconv().decode(bytes, known);
  return { text, encoding: known.toLowerCase(), caveat: `not valid UTF-8; read as ${known}` };
}

function guess(bytes: Buffer): string {
  const sample = bytes.subarray(0, 1_000_000);
  let high = 0;
  for (const byte of sample) if (byte > 127) high++;
  const few = high < sample.length / 10;
  if (few && /[a-z]\xd5[a-z]|[ \n]\xd2[A-Z][^\xd2]{0,400}\xd3/u.test(sample.toString('latin1'))) return 'macintosh';
  if (few) return 'windows-1252';
  const require = createRequire(import.meta.url);
  const chardet = require('chardet') as typeof import('chardet');
  const found = chardet.detect(bytes) ?? 'windows-1252';
  return WIDER.get(found.toLowerCase()) ?? found;
}

function iconv(): typeof import('iconv-lite') {
  const require = createRequire(import.meta.url);
  return require('iconv-lite') as typeof import('iconv-lite');
}
