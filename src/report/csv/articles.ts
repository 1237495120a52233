import type { EventArticle } from '../../model/event.js';
import { defineTable } from './table.js';

type Row = EventArticle & { event: string; newer?: string };

export const articles = defineTable<Row>({
  name: 'articles',
  title: 'The texts that were read',
  primaryKey: ['event', 'article'],
  columns: [
    { name: 'event', type: 'string', description: 'id of the event', value: (r) => r.event },
    { name: 'article', type: 'string', description: 'id of the article', value: (r) => r.id },
    { name: 'file', type: 'string', description: 'file it was read from', value: (r) => r.file },
    { name: 'source', type: 'string', description: 'path of the file from the output folder', value: (r) => r.source },
    { name: 'sha256', type: 'string', description: 'SHA-256 of the file', value: (r) => r.sha256 },
    { name: 'encoding', type: 'string', description: 'character encoding of the file', value: (r) => r.encoding },
    {
      name: 'role',
      type: 'string',
      description: 'article; reference or older-version: never counted as an outlet',
      value: (r) => (r.newer === undefined ? r.role : 'older-version'),
    },
    { name: 'label', type: 'string', description: 'how the report calls it', value: (r) => r.label },
    {
      name: 'outlet',
      type: 'string',
      description: 'empty where neither text nor manifest says',
      value: (r) => r.outlet,
    },
    { name: 'title', type: 'string', description: 'headline', value: (r) => r.title },
    { name: 'author', type: 'string', description: 'as printed', value: (r) => r.author },
    { name: 'published', type: 'string', description: 'ISO date of publication', value: (r) => r.published },
    { name: 'url', type: 'string', description: 'address of the live article', value: (r) => r.url },
    { name: 'version_of', type: 'string', description: 'article it is a version of', value: (r) => r.versionOf },
    { name: 'words', type: 'integer', description: 'words of the whole text', value: (r) => r.words },
    { name: 'words_kept', type: 'integer', description: 'words in zones that are evidence', value: (r) => r.wordsKept },
    {
      name: 'original',
      type: 'string',
      description: 'path of the page, document or table that the text was taken out of',
      value: (r) => r.original?.source ?? '',
    },
    {
      name: 'original_sha256',
      type: 'string',
      description: 'SHA-256 of that file',
      value: (r) => r.original?.sha256 ?? '',
    },
    {
      name: 'pages',
      type: 'integer',
      description: 'pages of the file, where it has pages',
      value: (r) => r.pages?.length ?? null,
    },
    { name: 'newer', type: 'string', description: 'version that came after it', value: (r) => r.newer ?? null },
  ],
  rows: (event) => [...event.articles, ...event.versions].map((article) => ({ ...article, event: event.id })),
});
