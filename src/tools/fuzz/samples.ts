import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What inputs are made from: texts of articles, and one file or more of each format. */
export interface Samples {
  texts: string[];
  files: { name: string; bytes: Buffer }[];
}

const FOLDERS = ['seeds', 'test/golden', 'test/fixtures'];
const TEXTS = new Set(['.txt', '.md']);
/** A larger one would be most of the time. */
const LARGEST = 60_000;

/** Reads the repository's own articles and fixtures, in the order of their names, so that a seed means the same everywhere. */
export function readSamples(root: string): Samples {
  const samples: Samples = { texts: [], files: [] };
  for (const path of FOLDERS.flatMap((folder) => filesBelow(join(root, folder)))) {
    if (statSync(path).size > LARGEST) continue;
    const bytes = readFileSync(path);
    if (TEXTS.has(extname(path))) samples.texts.push(bytes.toString('utf8'));
    else samples.files.push({ name: path.slice(root.length + 1), bytes });
  }
  return samples;
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}
