import { decodeText } from '../decode.js';
import { refused, type FormatReader, type InputFile, type Parsed } from './format.js';

/** Decodes a file and hands its text on; a caveat of the decoder becomes a remark. */
export function readDecoded(
  { bytes }: InputFile,
  read: (text: string) => Omit<Parsed, 'encoding'>,
  declared?: string,
): Parsed {
  const decoded = decodeText(bytes, declared);
  if ('refused' in decoded) return refused(decoded.refused);
  const parsed = read(decoded.text);
  const { caveat, encoding } = decoded;
  const remarks: Parsed['remarks'] = caveat ? [{ stage: 'decode', place: null, reason: caveat }] : [];
  return { ...parsed, encoding, remarks: [...remarks, ...parsed.remarks] };
}

/** Plain text and Markdown: the file is the article, untouched. */
export const readPlain: FormatReader = (file) =>
  readDecoded(file, (text) => ({ articles: [{ id: file.stem, text }], remarks: [] }));
