import { once } from 'node:events';

/** Data for the next program: waits where it reads slowly. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that stops early ("| head") ends the program without a word; a full disk behind a ">" with one. */
export function endQuietlyWhenUnread(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      if (stream === process.stdout)
        console.error(`error: cannot write to standard output (${error.code ?? 'unknown error'})`);
      process.exit(2);
    });
}

/** Lets signals be heard between two pieces of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const cleanups = new Set<() => void>();

/** Runs `cleanup` if the program is interrupted before the returned function is called. */
export function onInterrupt(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => void cleanups.delete(cleanup);
}

/** Ctrl-C: clean up, leave every written result as it was, exit 130. */
export function listenForInterrupts(code: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      for (const cleanup of cleanups) cleanup();
      process.exit(signal === 'SIGINT' ? code : signal === 'SIGTERM' ? 143 : 129);
    });
}

export interface ColourOptions {
  color?: boolean;
}

/** Whether a stream gets colours: the flag first, then NO_COLOR and FORCE_COLOR, then whether a person looks at it. */
export function wantsColour({ color }: ColourOptions, stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (color !== undefined) return color;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true;
}
