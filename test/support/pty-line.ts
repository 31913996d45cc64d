import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A serial line: a pty by socat whose far end is a socket of the test, which plays the device. */
export interface PtyLine {
  /** The port, the same after each `plug`. */
  readonly path: string;
  /** The device's end. */
  readonly device: () => Socket;
  /** Ends the pty, as when a cable is pulled. */
  readonly unplug: () => Promise<void>;
  readonly plug: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const startPty = async (path: string, far: string, server: Server) => {
  const accepted = once(server, 'connection');
  const child = spawn('socat', [
    '-d',
    '-d',
    `PTY,link=${path},raw,echo=0,unlink-close=0`,
    `UNIX-CONNECT:${far}`,
  ]);
  // "starting data transfer loop" is said when both ends are there.
  for await (const line of createInterface({ input: child.stderr }))
    if (line.includes('starting data transfer loop')) break;
  child.stderr.resume();
  const [socket]: [Socket] = (await accepted) as [Socket];
  socket.on('error', () => undefined);
  return { child, socket };
};

/** Makes a line that is plugged in. */
export const startPtyLine = async (): Promise<PtyLine> => {
  const folder = mkdtempSync(join(tmpdir(), 'pty-'));
  const [path, far] = [join(folder, 'port'), join(folder, 'far')];
  const server = createServer();
  server.listen(far);
  await once(server, 'listening');
  let plugged = await startPty(path, far, server);
  const unplug = async (): Promise<void> => {
    await ended(plugged.child);
    plugged.socket.destroy();
    rmSync(path, { force: true });
  };
  return {
    path,
    device: () => plugged.socket,
    unplug,
    plug: async () => {
      plugged = await startPty(path, far, server);
    },
    close: async () => {
      await unplug();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
