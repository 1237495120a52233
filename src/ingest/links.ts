import { lstatSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';

export const LEADS_OUT = 'a link that leads out of the folder that was given: not read';

/** True for a link whose end lies outside `root`; a folder from elsewhere could hold links to anything on the machine. */
export function leadsOut(root: string, path: string): boolean {
  try {
    if (!lstatSync(path).isSymbolicLink()) return false;
    const [within, end] = [realpathSync(root), realpathSync(path)];
    return end !== within && !end.startsWith(within.endsWith(sep) ? within : within + sep);
  } catch {
    // It leads nowhere, which is told where it is opened.
    return false;
  }
}
