import { z } from 'zod';
import { loadLexicon } from './load.js';

/** What a page says where its text breaks off for those who have not paid; folded. */
export const paywallPhrases: readonly string[] = loadLexicon('paywall-phrases', z.string());
