import { createRequire } from 'node:module';
import { refused, type FormatReader } from './format.js';
import { articleOfPage } from './html.js';

interface Mail {
  html?: string;
  text?: string;
  headers: { key: string; value: string }[];
}
type Parser = { parse: (bytes: Buffer, options: object) => Promise<Mail> };

/** A page saved in one file, with its pictures (MIME HTML): its first part is the page. */
export const readMhtml: FormatReader = async ({ bytes, stem }) => {
  const require = createRequire(import.meta.url);
  const { default: PostalMime } = require('postal-mime') as { default: Parser };
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  if (!mail.html) return refused('no page in this file: expected a page saved by a browser as one file');
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value.trim();
  const address = header('snapshot-content-location') ?? header('content-location') ?? null;
  return { ...articleOfPage(firstPage(mail.html), stem, address), encoding: 'utf-8' };
};

/** Frames of the page (most hold advertisements) follow the page itself. */
function firstPage(html: string): string {
  const end = html.search(/<\/html\s*>/iu);
  return end < 0 ? html : html.slice(0, end + 7);
}
