import { readFileSync } from 'node:fs';
import type { Article } from '../../lib/model/report.ts';

/** One report of a story as the bench gives it. */
export interface BenchReport {
  id: string;
  url: string;
  outlet: string;
  date: string;
  title: string;
  text: string;
}

/** A story of several reports, or a pair of short texts; gold fields are never read. */
export interface BenchCase {
  id: string;
  reports?: BenchReport[];
  prior?: BenchText;
  current?: BenchText;
}

export interface BenchText {
  text: string;
  date?: string;
  source?: string;
}

/** The paragraphs of a text with their places in it. */
export function paragraphsOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ text: match[0], start: match.index }));
}

/** A bench report as an article; a paragraph a block, so that offsets can be turned back. */
export function articleOf({ url, outlet, date, title, text }: BenchReport): Article {
  return {
    url,
    outlet,
    title,
    published: date,
    language: 'en',
    blocks: paragraphsOf(text).map((paragraph) => ({ role: 'text', text: paragraph.text })),
  };
}

/**
 * The cases of a file, one JSON object a line.
 * @throws Error with a sentence for people where the file can't be read
 */
export function readCases(path: string): BenchCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const value: unknown = JSON.parse(line);
      if (!isCase(value)) throw new Error(`${path}, line ${at + 1}: neither a story nor a pair`);
      return value;
    });
}

function isCase(value: unknown): value is BenchCase {
  if (typeof value !== 'object' || value === null || !('id' in value)) return false;
  return 'reports' in value || ('prior' in value && 'current' in value);
}
