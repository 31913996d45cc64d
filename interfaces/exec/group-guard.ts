import { spawn } from 'node:child_process';

/** Waits for the end of its input, which the system closes when the gateway is gone. */
const SCRIPT = 'read -r _; kill -s TERM -- "-$1"; sleep 1; kill -s KILL -- "-$1"';

/** Somebody who outlives the gateway for a moment. */
export interface GroupGuard {
  /** The group has ended by itself; resolves when the guard has, too. */
  dismiss(): Promise<void>;
}

/**
 * Watches over the gateway from outside: should it be killed, so that it cannot end its programs any
 * more, the guard does. Where there is no `/bin/sh` there is no guard either.
 */
export const guardGroup = (pid: number): GroupGuard => {
  const guard = spawn('/bin/sh', ['-c', SCRIPT, 'mqttgateway-guard', String(pid)], {
    env: { PATH: process.env['PATH'] },
    stdio: ['pipe', 'ignore', 'ignore'],
    // Ctrl-C is for the gateway.
    detached: true,
  });
  const gone = new Promise<void>((resolve) => {
    guard.once('close', () => resolve());
    guard.on('error', () => resolve());
  });
  guard.stdin.on('error', () => undefined);
  return {
    dismiss: () => {
      guard.kill('SIGKILL');
      return gone;
    },
  };
};
