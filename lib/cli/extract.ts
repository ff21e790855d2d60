import type { Annotations } from '../model/annotations.ts';
import { annotateWith, emptyLedger } from './annotate-with.ts';
import type { Described } from './arguments.ts';
import { readArticles } from './read-articles.ts';

/** The annotations of every article in the files, each set against itself alone. */
export async function extract({
  files,
  described,
}: {
  files: string[];
  described: Described;
}): Promise<Annotations[]> {
  const articles = files.flatMap((file) => readArticles(file, described));
  const annotations: Annotations[] = [];
  for (const article of articles) annotations.push(await annotateWith(emptyLedger(), article));
  return annotations;
}
