import { inflateRawSync } from 'node:zlib';
import { readerLimits } from '../../model/reader-limits.js';

/** In bytes: the text of a document is a few hundred thousand; what unpacks to more was made to fill a memory. */
const LARGEST_UNPACKED = readerLimits.docxMegabytes * 1e6;
const MOST_ENTRIES = 10_000;

/**
 * What is wrong with a ZIP archive before anything unpacks it: it is none, it breaks off, or it would unpack to more than
 * `LARGEST_UNPACKED` bytes. The sizes an archive states may lie, so its text parts are unpacked with a bound.
 */
export function zipFault(bytes: Buffer): string | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (bytes.toString('latin1', 0, 2) !== 'PK' || end < 0 || end + 20 > bytes.length)
    return 'not a .docx file, or one that breaks off: its archive has no end';
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return `its archive holds ${count} files: no document does`;
  let at = bytes.readUInt32LE(end + 16);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return 'its archive is damaged';
    const size = unpackedSize(bytes, at);
    if (size === null) return 'its archive is damaged';
    sum += size;
    if (sum > LARGEST_UNPACKED) return `it would unpack to more than ${LARGEST_UNPACKED / 1e6} million bytes`;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return null;
}

/** The size that the directory states; of a text part, the size that it has. Null where it cannot be unpacked. */
function unpackedSize(bytes: Buffer, at: number): number | null {
  const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
  const stated = bytes.readUInt32LE(at + 24);
  const deflated = bytes.readUInt16LE(at + 10) === 8;
  if (!deflated || !/\.(?:xml|rels)$/iu.test(name)) return stated;
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length) return null;
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  try {
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    return inflateRawSync(packed, { maxOutputLength: LARGEST_UNPACKED }).length;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? LARGEST_UNPACKED + 1 : null;
  }
}
