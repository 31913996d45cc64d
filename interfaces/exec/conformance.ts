import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConformanceFixture } from 'mqttgateway/interface/testing';

/** Tells what it reads; its process id is the name of a file. */
const SCRIPT = ': > "$FOLDER/$$"; while read -r line; do echo "$line"; done';

/** A program that echoes: what it is told it says. */
const fixture: ConformanceFixture = {
  setUp: () => {
    const folder = mkdtempSync(join(tmpdir(), 'exec-'));
    return {
      options: {
        command: ['sh', '-c', SCRIPT],
        env: { FOLDER: folder },
        every: 0,
        stdin: true,
        rules: {
          set: { frame: '<action>', message: { type: 'command', function: 'Lamp' } },
          state: { frame: '<action>', message: { type: 'status', function: 'Lamp' } },
        },
      },
      command: { function: 'Lamp', action: 'ON' },
      lose: async () => {
        // It is started before the shell has come to its first word.
        while (readdirSync(folder).length === 0) await pause(5);
        for (const pid of readdirSync(folder)) process.kill(Number(pid), 'SIGKILL');
      },
      tearDown: () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};
export default fixture;
