import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { MigratedFile, Migration } from '../../app/migrate/migration.js';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { cannotWrite } from '../cannot-write.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import type { Terminal } from '../terminal.js';

interface MigrateFlags {
  readonly write?: boolean;
  readonly json?: boolean;
}

/** All or nothing, and nothing that is there already. */
const writeAll = async (
  files: readonly MigratedFile[],
  nameOf: (path: string) => string,
): Promise<void> => {
  const there = files.find(({ path }) => existsSync(path));
  if (there !== undefined)
    throw new GatewayError(
      'COMMAND_FILE_EXISTS',
      `${nameOf(there.path)} exists already; nothing was written`,
      { hint: 'move it away; without --write the new files are printed' },
    );
  for (const { path, text, mode } of files)
    try {
      await writeFile(path, text, { flag: 'wx', ...(mode !== undefined && { mode }) });
    } catch (cause) {
      throw cannotWrite(nameOf(path), cause);
    }
};

const migrate = async (
  files: readonly string[],
  { write = false, json }: MigrateFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { migrateFile } = await import('../../app/migrate/migrate-file.js');
  const { nearPath } = await import('../../app/near-path.js');
  const nameOf = (path: string): string => nearPath(terminal.cwd, path);
  const migrations = files.map((file): [string, Migration] => [
    file,
    migrateFile(file, terminal.cwd),
  ]);
  const written = migrations.flatMap(([, migration]) => migration.files);
  if (write) await writeAll(written, nameOf);
  const lost = migrations.flatMap(([, { notes }]) => notes.filter(({ isLost }) => isLost)).length;
  const exitCode = lost === 0 ? EXIT.ok : EXIT.failures;
  if (json) {
    const report = migrations.map(([file, migration]) => ({
      file,
      files: migration.files.map(({ path, text }) => ({
        file: nameOf(path),
        text,
        written: write,
      })),
      notes: migration.notes,
    }));
    terminal.out(JSON.stringify(report, undefined, 2));
    return exitCode;
  }
  for (const { path, text } of written)
    terminal.out(write ? nameOf(path) : `==> ${nameOf(path)} <==\n${text}`);
  for (const [file, { notes }] of migrations)
    for (const { what, why, next } of notes) terminal.say(`${file}: ${what}: ${why}\n  → ${next}`);
  const [first] = written;
  const check = `mqttgateway config check -c ${nameOf(first?.path ?? '')}`;
  if (lost > 0)
    terminal.say(`${counted(lost, 'value')} not understood: what was meant is for you to say.`);
  terminal.say(write ? `Next: ${check}` : 'Nothing is written; --write writes these files.');
  return exitCode;
};

/** `mqttgateway config migrate` */
export const configMigrateCommand = ({ command, act }: CommandSetup): Command =>
  command('migrate')
    .description('make a configuration of one of the Python mqttgateway, or of miqro')
    .argument('<files...>', 'a .conf of the Python mqttgateway, a miqro.yml')
    .option('-w, --write', 'write the new files beside the old ones, which stay as they are')
    .option('--json', 'files and what was not carried over, as JSON')
    .addHelpText(
      'after',
      `
The map of a .conf is made one of version 2. What is not carried over is said on stderr, each with
what to do about it, and stands in the new file as a comment. Exit codes: 0 all was understood, 1 a value
was not. What has a secret in it may be read by its owner only.

Examples:
  mqttgateway config migrate kitchen.conf
  mqttgateway config migrate --write /etc/miqro.yml`,
    )
    .action(act(migrate));
