import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import jsonld from 'jsonld';

function bundled(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
}

/** The contexts that our files name; nothing is loaded from the network. */
const CONTEXTS: Record<string, string> = {
  'http://www.w3.org/ns/anno.jsonld': 'web-annotation-context.json',
  'https://schema.org': 'schema-org-context.json',
};

/** What a JSON Schema says against a value, nothing where it fits. */
export function schemaErrors(name: string, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictTuples: false });
  formats.default(ajv);
  const fits = ajv.compile(bundled(name));
  return fits(value)
    ? []
    : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The expanded graph; a property that its context doesn't know is an error, not dropped. */
export async function expanded(value: object): Promise<object[]> {
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      const context = CONTEXTS[url];
      if (!context) throw new Error(`not bundled: ${url}`);
      return { documentUrl: url, document: bundled(context) };
    },
  };
  return jsonld.expand(value as jsonld.JsonLdDocument, options as jsonld.Options.Expand);
}
