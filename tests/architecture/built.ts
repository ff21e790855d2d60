import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** Bytes that a zip adds for one entry beside its name, twice, and its data. */
const ZIP_ENTRY_BYTES = 76;

export interface Manifest {
  name?: string;
  description?: string;
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  externally_connectable?: unknown;
  commands?: Record<string, { suggested_key?: unknown; description?: string }>;
  incognito?: string;
  icons?: Record<string, string>;
  action?: { default_icon?: Record<string, string>; default_popup?: string };
  content_security_policy?: { extension_pages?: string };
  web_accessible_resources?: { resources: string[]; use_dynamic_url?: boolean }[];
  browser_specific_settings?: {
    gecko?: { id?: string; data_collection_permissions?: { required?: string[] } };
  };
}

export function manifestOf(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Manifest;
}

/** All files of a built extension, relative to its directory. */
export function filesOf(directory: string): string[] {
  return globSync('**/*', { cwd: directory }).filter((path) => statSync(join(directory, path)).isFile());
}

export function gzippedBytes(directory: string, path: string): number {
  return gzipSync(readFileSync(join(directory, path)), { level: 9 }).length;
}

/** Size of the zip that a store gets. */
export function zippedBytes(directory: string): number {
  return filesOf(directory).reduce(
    (sum, path) =>
      sum +
      deflateRawSync(readFileSync(join(directory, path)), { level: 9 }).length +
      2 * Buffer.byteLength(path) +
      ZIP_ENTRY_BYTES,
    0,
  );
}

/** Code from elsewhere, or code from text, in built scripts and pages. */
const REMOTE_OR_MADE_UP = [
  { name: 'eval', pattern: /(?<![\w$.])eval\s*\(/ },
  { name: 'new Function', pattern: /new\s+Function\s*\(/ },
  { name: 'remote import', pattern: /import\s*\(\s*["'`]https?:/ },
  { name: 'remote script', pattern: /<script[^>]+src=["']?(https?:)?\/\// },
];

/** `file: what` for each piece of remote or made-up code in a built extension. */
export function unshippableCode(files: { path: string; text: string }[]): string[] {
  return files.flatMap(({ path, text }) =>
    REMOTE_OR_MADE_UP.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${path}: ${name}`),
  );
}
