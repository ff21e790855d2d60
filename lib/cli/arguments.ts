import { parseArgs } from 'node:util';
import { readDate } from '../article/metadata/dates.ts';
import { FORMATS, type FormatName } from '../exchange/formats/index.ts';
import { Failure } from './failure.ts';

/** What the options say of a file that can't say it itself. */
export interface Described {
  /** ISO 8601 day or time. */
  date?: string;
  url?: string;
  outlet?: string;
  title?: string;
}

export type Command =
  | { name: 'help' }
  | { name: 'extract'; files: string[]; described: Described }
  | { name: 'check'; file: string; reports?: string; described: Described }
  | { name: 'export'; format: FormatName; from: string; publishedAt?: string };

const OPTIONS = {
  date: { type: 'string' },
  url: { type: 'string' },
  outlet: { type: 'string' },
  title: { type: 'string' },
  reports: { type: 'string' },
  'published-at': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(words: string[]) {
  try {
    return parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's own sentence names the option; what follows the first full stop is advice for programmers.
    throw new Failure(`${String((error as Error).message).split('. ')[0]}. See --help.`);
  }
}

function checkAddress(option: string, address: string | undefined): void {
  if (address !== undefined && !(/^https?:\/\/./.test(address) && URL.canParse(address)))
    throw new Failure(`${option} "${address}" is no address: it starts with http:// or https://.`);
}

function checkedDescription({ date: written, ...rest }: Described): Described {
  const date = readDate(written);
  if (written !== undefined && !date)
    throw new Failure(`--date "${written}" is no date: write 2026-01-26 or 2026-01-26T08:30:00Z.`);
  checkAddress('--url', rest.url);
  return { ...rest, ...(date ? { date } : {}) };
}

function exportCommand([format = '', from, more]: string[], publishedAt: string | undefined): Command {
  checkAddress('--published-at', publishedAt);
  const names = Object.keys(FORMATS);
  if (!names.includes(format)) throw new Failure(`export needs a format: ${names.join(', ')}. See --help.`);
  if (from === undefined || more !== undefined)
    throw new Failure('export takes one backup, folder or file of reports. See --help.');
  const name = format as FormatName;
  return { name: 'export', format: name, from, ...(publishedAt ? { publishedAt } : {}) };
}

/**
 * The command that the words after the program's name ask for.
 * @throws Failure for unknown options, missing files and values that can't be right
 */
export function readArguments(words: string[]): Command {
  const { values, positionals } = parse(words);
  const { help, reports, 'published-at': publishedAt, ...options } = values;
  const [name, ...files] = positionals;
  if (help || name === undefined || name === 'help') return { name: 'help' };
  if (name === 'export') return exportCommand(files, publishedAt);
  const described = checkedDescription(options);
  if (name !== 'extract' && name !== 'check')
    throw new Failure(`There is no command "${name}": use extract, check or export. See --help.`);
  const [file, more] = files;
  if (file === undefined) throw new Failure(`${name} needs a file. See --help.`);
  if (name === 'extract') return { name, files, described };
  if (more !== undefined) throw new Failure('check takes one file; prior reports go to --reports.');
  return reports === undefined ? { name, file, described } : { name, file, reports, described };
}
