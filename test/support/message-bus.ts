import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finished, type Running, startProgram } from './built-command.js';

/** A real dbus-daemon of the test's own. */
export interface MessageBus {
  readonly address: string;
  /** Runs a program against it, such as `gdbus` or `dbus-send`. */
  readonly run: (program: string, ...args: readonly string[]) => Promise<Finished>;
  readonly start: (program: string, ...args: readonly string[]) => Running;
  /** Ends the daemon; `begin` starts another one at the same address. */
  readonly end: () => Promise<void>;
  readonly begin: () => Promise<void>;
  /** Ends it for good. */
  readonly close: () => Promise<void>;
}

const CONFIGURATION = (socket: string): string => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** Starts a bus with a socket in a temporary folder; call `close` in the end. */
export const startMessageBus = async (): Promise<MessageBus> => {
  const folder = mkdtempSync(join(tmpdir(), 'bus-'));
  const socket = join(folder, 'bus');
  const file = join(folder, 'bus.conf');
  writeFileSync(file, CONFIGURATION(socket));
  const address = `unix:path=${socket}`;
  const begun = async () => {
    const daemon = spawn('dbus-daemon', [`--config-file=${file}`, '--print-address', '--nofork'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const failed = once(daemon, 'exit').then(() => {
      throw new Error('dbus-daemon did not start');
    });
    // It prints its address once it listens.
    await Promise.race([once(daemon.stdout, 'data'), failed]);
    failed.catch(() => undefined);
    return daemon;
  };
  let daemon = await begun();
  const end = async (): Promise<void> => {
    if (daemon.exitCode !== null || daemon.signalCode !== null) return;
    const ended = once(daemon, 'exit');
    daemon.kill();
    await ended;
    rmSync(socket, { force: true });
  };
  const env = { DBUS_SESSION_BUS_ADDRESS: address };
  const start: MessageBus['start'] = (program, ...args) => startProgram(program, args, { env });
  return {
    address,
    start,
    run: (program, ...args) => start(program, ...args).ended,
    end,
    begin: async () => {
      daemon = await begun();
    },
    close: async () => {
      await end();
      rmSync(folder, { recursive: true });
    },
  };
};
