import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { byCodeUnit } from '../text/fold.js';
import { prepareArticle, type EventInput, type Ingested } from './index.js';

/** Reads folders of .txt and .md files, each one event. */
export function readEvents(paths: readonly string[]): Ingested {
  const events = paths.map(readFolder);
  return { events, problems: [] };
}

function readFolder(folder: string): EventInput {
  const isFile = statSync(folder).isFile();
  const files = isFile
    ? [folder]
    : readdirSync(folder)
        .filter((name) => ['.txt', '.md'].includes(extname(name)))
        .sort(byCodeUnit)
        .map((name) => join(folder, name));
  const stems = files.map((file) => basename(file, extname(file)));
  const articles = files.map((path, i) => {
    const bytes = readFileSync(path);
    const id = stems.indexOf(stems[i]!) === stems.lastIndexOf(stems[i]!) ? stems[i]! : basename(path);
    return {
      ...prepareArticle({ id, text: new TextDecoder('utf-8').decode(bytes) }),
      file: basename(path),
      source: path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  });
  const name = basename(folder);
  return { id: name, name, articles };
}
