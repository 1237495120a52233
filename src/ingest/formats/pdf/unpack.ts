// A PDF is a program for a page, and a broken or hostile one can stop the library that runs it, or never end. It runs in a
// thread of its own, with a bound on its memory and its time, and takes nothing down with it.
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { readerLimits } from '../../../model/reader-limits.js';
import type { PageItem } from './lines.js';

const { pdfPages: MOST_PAGES, pdfSeconds: MOST_SECONDS, pdfMegabytes: MOST_MEGABYTES } = readerLimits;

/** What the thread runs. The library expects two functions that Node has from version 22 on. */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
Promise.try ??= (run, ...given) => new Promise((resolve) => resolve(run(...given)));
URL.parse ??= (url, base) => { try { return new URL(url, base); } catch { return null; } };
async function read() {
  const { getDocumentProxy, extractTextItems } = require(workerData.library);
  const document = await getDocumentProxy(new Uint8Array(workerData.bytes), { verbosity: 0, isEvalSupported: false });
  if (document.numPages > workerData.most) return { pages: [], count: document.numPages };
  const { items } = await extractTextItems(document);
  const pages = items.map((page) => page.map(({ str, x, y, width, fontSize, hasEOL }) => ({ str, x, y, width, fontSize, hasEOL })));
  return { pages, count: document.numPages };
}
read().then(
  (answer) => parentPort.postMessage(answer),
  (fault) => parentPort.postMessage({ fault: { name: String(fault?.name), message: String(fault?.message) } }),
);`;

type Answer = { pages: PageItem[][]; count: number } | { fault: { name: string; message: string } };

/** The characters of each page with their places, or in plain words why there are none. */
export async function unpackPdf(bytes: Buffer): Promise<PageItem[][] | string> {
  const answer = await askThread(bytes);
  if (typeof answer === 'string') return answer;
  if ('fault' in answer) return faultOf(answer.fault);
  return answer.count > MOST_PAGES
    ? `${answer.count} pages are no news article (at most ${MOST_PAGES} are read): print the pages of the article alone`
    : answer.pages;
}

function askThread(bytes: Buffer): Promise<Answer | string> {
  const library = createRequire(import.meta.url).resolve('unpdf');
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { library, bytes, most: MOST_PAGES },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const end = (answer: Answer | string): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end(`the PDF was not read within ${MOST_SECONDS} seconds`), MOST_SECONDS * 1000);
    worker.once('message', end);
    worker.once('error', ({ name, message }) => end({ fault: { name, message } }));
    worker.once('exit', () => end('the PDF is damaged'));
  });
}

function faultOf({ name, message }: { name: string; message: string }): string {
  if (name === 'PasswordException') return 'it is locked with a password: save a copy without one';
  if (/out of memory|memory limit/iu.test(message)) return `it takes more than ${MOST_MEGABYTES} megabytes to read`;
  return `the PDF is damaged (${message.split('\n')[0]!.slice(0, 120)})`;
}
