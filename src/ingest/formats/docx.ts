import { createRequire } from 'node:module';
import { refused, type FormatReader } from './format.js';
import { readBlocksOfDocument } from './page/document.js';
import { zipFault } from './zip.js';

interface Mammoth {
  convertToHtml: (input: { buffer: Buffer }, options: object) => Promise<{ value: string }>;
  images: { imgElement: (read: () => Promise<{ src: string }>) => unknown };
}

/** A document of Word or another word processor. Pictures are not looked at. */
export const readDocx: FormatReader = async ({ bytes, stem }) => {
  const fault = zipFault(bytes);
  if (fault) return refused(fault);
  const require = createRequire(import.meta.url);
  const mammoth = require('mammoth') as Mammoth;
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer: bytes }, { convertImage })).value;
  } catch {
    return refused('not a document of Word: it has no text part that can be read; save it again as .docx');
  }
  const article = readBlocksOfDocument(html, stem);
  return article.text.trim() === ''
    ? refused('the document has no text')
    : { articles: [article], encoding: 'utf-8', remarks: [] };
};
