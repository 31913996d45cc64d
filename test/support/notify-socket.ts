import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PATIENCE_MS } from './patience.js';

/** One message as systemd would get it. */
export interface Notification {
  /** Seconds, on the monotonic clock of the receiver. */
  readonly at: number;
  /** Of the sender, as the kernel says. */
  readonly pid: number;
  readonly lines: readonly string[];
}

/** A datagram socket as systemd has it, in a process of Python: Node.js has none. */
export interface NotifySocket {
  readonly received: readonly Notification[];
  /** Resolves with the first message, of those from `since` on, that has such a line. */
  readonly until: (line: RegExp, since?: number) => Promise<Notification>;
  readonly close: () => Promise<void>;
}

const RECEIVER = `
import array, json, os, socket, struct, sys, time
name = sys.argv[1]
receiver = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
receiver.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
receiver.bind('\\0' + name[1:] if name.startswith('@') else name)
print('{}', flush=True)
while True:
    data, ancillary, _, _ = receiver.recvmsg(4096, 1024)
    pid = 0
    for level, kind, value in ancillary:
        if kind == socket.SCM_CREDENTIALS:
            pid = struct.unpack('3i', value[:12])[0]
        elif kind == socket.SCM_RIGHTS:
            # BARRIER=1: the sender waits until its descriptor is closed.
            fds = array.array('i')
            fds.frombytes(value[: len(value) - len(value) % fds.itemsize])
            for fd in fds:
                os.close(fd)
    lines = data.decode().strip().split('\\n')
    print(json.dumps({'at': time.monotonic(), 'pid': pid, 'lines': lines}), flush=True)
`;

/** @param name a path, or a name that begins with @ for one without a file */
export const notifySocket = async (name: string): Promise<NotifySocket> => {
  const child: ChildProcess = spawn('/usr/bin/python3', ['-c', RECEIVER, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  if (child.stdout === null) throw new Error('no output');
  const received: Notification[] = [];
  const lines = createInterface(child.stdout);
  await Promise.race([
    once(lines, 'line'),
    ended.then(() => Promise.reject(new Error('the receiver ended'))),
  ]);
  lines.on('line', (line) => {
    received.push(JSON.parse(line));
    child.emit('received');
  });
  return {
    received,
    async until(pattern, since = 0) {
      const overdue = AbortSignal.timeout(PATIENCE_MS);
      for (;;) {
        const found = received
          .slice(since)
          .find((message) => message.lines.some((line) => pattern.test(line)));
        if (found !== undefined) return found;
        if (overdue.aborted)
          throw new Error(
            `${PATIENCE_MS / 1000} s without ${pattern}: ${JSON.stringify(received)}`,
          );
        await once(child, 'received', { signal: overdue }).catch(() => undefined);
      }
    },
    async close() {
      child.kill();
      await ended;
    },
  };
};
