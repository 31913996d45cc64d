import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A `systemctl` that is simulated: systemd runs as the first process only. */
export interface SimulatedSystemctl {
  /** With it in the path, and a manager of the user that seems to run. */
  readonly environment: Readonly<Record<string, string>>;
  /** What it was called with, without `--user` and `--no-pager`. */
  readonly calls: () => string[];
  /** What `show` answers. */
  readonly show: (properties: Readonly<Record<string, string>>) => void;
  /** From now on, calls that begin so fail. */
  readonly failAt: (verb: string) => void;
}

/** Notes how it was called, fails where it was told to, and answers `show` from a file. */
const SCRIPT = `#!/bin/sh
# Simulated.
here=$(dirname "$0")
words=$(echo "$*" | sed 's/--user //; s/--no-pager //')
echo "$words" >>"$here/calls"
verb=\${words%% *}
if grep -qx "$verb" "$here/fails"; then
  echo "Job for the unit failed because of a test." >&2
  exit 1
fi
[ "$verb" = show ] && cat "$here/show"
exit 0
`;

/**
 * Puts it into a folder.
 *
 * @param folder that of a test; becomes the home
 */
export const simulatedSystemctl = (folder: string): SimulatedSystemctl => {
  const bin = join(folder, 'simulated');
  const runtime = join(folder, 'runtime');
  mkdirSync(join(runtime, 'systemd'), { recursive: true });
  mkdirSync(bin);
  for (const file of ['calls', 'fails', 'show']) writeFileSync(join(bin, file), '');
  writeFileSync(join(bin, 'systemctl'), SCRIPT, { mode: 0o755 });
  return {
    environment: {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      HOME: folder,
      XDG_RUNTIME_DIR: runtime,
    },
    calls: () => readFileSync(join(bin, 'calls'), 'utf8').trimEnd().split('\n'),
    show: (properties) =>
      writeFileSync(
        join(bin, 'show'),
        Object.entries(properties)
          .map(([key, value]) => `${key}=${value}\n`)
          .join(''),
      ),
    failAt: (verb) => writeFileSync(join(bin, 'fails'), `${verb}\n`),
  };
};
