import { cleanText, truncate } from './index.js';

/** A piece of an author's text inside a sentence of ours: cleaned, at most 60 characters of it, in quotation marks. */
export const quote = (text: string): string => `“${truncate(cleanText(text), 60)}”`;

/** The names that an author could have meant, at most twenty of them, each in quotation marks: `“a”, “b”`. */
export const quotedNames = (names: readonly string[]): string => names.slice(0, 20).map(quote).join(', ');
