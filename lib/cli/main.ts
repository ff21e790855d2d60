import { readArguments } from './arguments.ts';
import { check } from './check.ts';
import { writeExport } from './export.ts';
import { extract } from './extract.ts';
import { Failure } from './failure.ts';
import { HELP } from './help.ts';

/** Writes the answer; nothing is written where the command fails. */
async function run(words: string[]): Promise<string> {
  const command = readArguments(words);
  switch (command.name) {
    case 'help':
      return HELP;
    case 'extract':
      return `${JSON.stringify(await extract(command), null, 2)}\n`;
    case 'check':
      return `${JSON.stringify(await check(command), null, 2)}\n`;
    case 'export':
      return writeExport(command);
  }
}

// A reader that closes early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`claimlight: ${error.message}\n`);
  process.exitCode = 1;
}
