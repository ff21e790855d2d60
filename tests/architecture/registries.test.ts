import { expect, test } from 'vitest';
import { ROOT } from './cruise.ts';
import { withPlanted } from './plant.ts';
import { REGISTRIES, unlisted } from './registries.ts';

test.each(REGISTRIES)('every file of $folder is named in its list', (registry) => {
  expect(unlisted(ROOT, registry)).toEqual([]);
});

test('a planted unit that no list names is found, a helper of a listed unit is not', async () => {
  const files = {
    'lib/forms/index.ts': "import { words } from './words.ts';\nexport const forms = [words];\n",
    'lib/forms/words.ts': "import { helper } from './helper.ts';\nexport const words = helper;\n",
    'lib/forms/helper.ts': 'export const helper = 1;\n',
    'lib/forms/forgotten.ts': 'export const forgotten = 1;\n',
  };
  const registry = { folder: 'lib/forms', list: 'lib/forms/index.ts' };
  const found = await withPlanted('registries', files, (root) => unlisted(root, registry));
  expect(found).toEqual(['lib/forms/forgotten.ts']);
});
