import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../model/report.ts';
import { plainArticle } from '../services/plain-article.ts';
import type { Described } from './arguments.ts';
import { readText } from './decode.ts';
import { Failure } from './failure.ts';
import { articleFromHtml } from './from-html.ts';
import { articleFromRecord } from './from-record.ts';

type Form = 'html' | 'record' | 'records' | 'text';

const FORMS: Record<string, Form> = {
  '.htm': 'html',
  '.html': 'html',
  '.json': 'record',
  '.jsonl': 'records',
  '.ndjson': 'records',
  '.txt': 'text',
  '.xhtml': 'html',
};

/** Whether a folder's file is looked at for prior reports. */
export function mayHoldArticles(path: string): boolean {
  return extname(path).toLowerCase() in FORMS;
}

function formOf(path: string, text: string): Form {
  const form = FORMS[extname(path).toLowerCase()];
  if (form !== undefined) return form;
  if (/^\s*(<!doctype html|<html|<!--|<\?xml)/i.test(text)) return 'html';
  return /^\s*\{/.test(text) ? 'records' : 'text';
}

function fromLines(text: string, path: string, address: string, described: Described): Article[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, i) =>
      line.trim() === '' ? [] : [{ line, where: `${path}, line ${i + 1}`, number: i + 1 }],
    )
    .map(({ line, where, number }) =>
      articleFromRecord(line, { where, address: `${address}#${number}`, described }),
    );
}

/** One report printed over many lines, an array of them, or one a line whatever the file is called. */
function fromJson(text: string, path: string, address: string, described: Described): Article[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fromLines(text, path, address, described);
  }
  if (!Array.isArray(value)) return [articleFromRecord(text, { where: path, address, described })];
  return value.map((record, i) => {
    const where = `${path}, report ${i + 1}`;
    return articleFromRecord(JSON.stringify(record), { where, address: `${address}#${i + 1}`, described });
  });
}

/**
 * The articles of a file: one of HTML or text, as many as there are records in JSON or NDJSON.
 * @param address where the file's article stands when nothing else says so; the file's own address by default
 * @throws Failure when the file is missing, empty, binary or holds no article
 */
export function readArticles(path: string, described: Described, address?: string): Article[] {
  const text = readText(path);
  const url = described.url ?? address ?? pathToFileURL(resolve(path)).href;
  switch (formOf(path, text)) {
    case 'html':
      return [articleFromHtml(text, { where: path, address: url, described })];
    case 'record':
      return fromJson(text, path, url, described);
    case 'records':
      return fromLines(text, path, url, described);
    case 'text':
      return [plainArticle(text.replace(/^\ufeff/, ''), { ...described, url })];
  }
}

/** The one article of a file. */
export function readOneArticle(path: string, described: Described): Article {
  const [article, second] = readArticles(path, described);
  if (article === undefined) throw new Failure(`${path} holds no report.`);
  if (second !== undefined) throw new Failure(`${path} holds several reports; check takes one.`);
  return article;
}
