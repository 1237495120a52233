// Articles in tables and JSON come under many names: exports of archives and services call one thing "media_name",
// "source" or "publisher". A record is read by what its fields mean, and never by assigning its keys to an object.
import type { RawArticle } from '../prepare.js';

const FIELDS = {
  text: 'text body content articlebody fulltext maintext bodytext articletext storytext plaintext textcontent cleantext articlecontent contenttext articlebodytext rawtext storybody bodyhtml contenthtml html',
  title: 'title headline webtitle storytitle articletitle head hl1 headlinemain',
  outlet:
    'outlet medianame mediaoutlet publisher publication source sourcename sourcetitle newspaper site sitename publishername mediasource journal provider mediatitle domain sourcedomain website',
  published:
    'published publishdate publisheddate publishedat datepublished pubdate publicationdate webpublicationdate publishedon publishtime publishedtime date datetime storydate articledate timestamp indexeddate',
  url: 'url link weburl articleurl permalink canonicalurl canonical storyurl sourceurl href address',
  author: 'author authors byline creator journalist writer reporter by',
  id: 'id articleid storiesid storyid guid uuid docid documentid key an accessionnumber',
  event: 'event eventid eventname',
} as const;
type Field = keyof typeof FIELDS;

/** The names a field goes by, folded, the first the surest. */
export const fieldNames: Readonly<Record<Field, readonly string[]>> = Object.fromEntries(
  Object.entries(FIELDS).map(([field, names]) => [field, names.split(' ')]),
) as never;

/** "Media Name", "media_name" and "mediaName" are one name of a field. */
export const foldField = (name: string): string =>
  name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');

/** An object of JSON, or the cells of a row by their columns. */
type Named = object | ReadonlyMap<string, unknown>;
const entriesOf = (named: Named): [string, unknown][] =>
  named instanceof Map ? [...(named as Map<string, unknown>)] : Object.entries(named);

/** The fields of one record by their folded names. What services nest ("fields", "_source") counts as the record's own. */
export function foldRecord(record: Named): Map<string, unknown> {
  const folded = new Map<string, unknown>();
  const add = (from: Named): void => {
    for (const [name, value] of entriesOf(from)) {
      const key = foldField(name);
      if (!folded.has(key) && value !== null && value !== '') folded.set(key, value);
    }
  };
  add(record);
  for (const nest of ['fields', 'source', 'attributes', 'article', 'document', 'metadata']) {
    const inner = folded.get(nest);
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) add(inner);
  }
  return folded;
}

/** The article of a record, or in plain words why it is none. `id` is used where the record has none of its own. */
export function articleOfRecord(record: Named, id: string): RawArticle | { wrong: string } {
  const fields = foldRecord(record);
  const text = textIn(fields, 'text');
  if (text === undefined)
    return { wrong: `no text: expected a field such as text, body or content, found ${namesOf(record)}` };
  const own = fields.get(fieldNames.id.find((name) => fields.has(name)) ?? '');
  const article: RawArticle = { id: idOf(own) ?? id, text: text };
  for (const key of ['title', 'outlet', 'published', 'url', 'author', 'event'] as const) {
    const value = textIn(fields, key)?.trim();
    if (value) article[key] = value;
  }
  return article;
}

const namesOf = (record: Named): string =>
  entriesOf(record)
    .slice(0, 8)
    .map(([name]) => JSON.stringify(name.slice(0, 40)))
    .join(', ') || 'none';

function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200 ? value.trim() : undefined;
}

function textIn(fields: ReadonlyMap<string, unknown>, field: Field): string | undefined {
  for (const name of fieldNames[field]) {
    const value = plainText(fields.get(name));
    if (value !== undefined && value.trim() !== '') return value;
  }
  return undefined;
}

/** A string; a list of strings or of things with a name; a thing with a name. */
function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const parts = value.map(plainText).filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join(', ') : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, title, main, original } = value as Record<string, unknown>;
  return [name, title, main, original].find((part) => typeof part === 'string');
}

/** True for a record that has a field of text. */
export function holdsText(record: unknown): record is object {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return false;
  const fields = foldRecord(record);
  return fieldNames.text.some((name) => typeof fields.get(name) === 'string');
}
