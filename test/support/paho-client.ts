import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Running, startProgram } from './built-command.js';

/** Debian's own Python: another one in PATH does not see its packages. */
const PYTHON = '/usr/bin/python3';

/** `describe` where Debian's python3-paho-mqtt is installed; as `requirePeer`. */
export const requirePaho = (): typeof describe => {
  const { status } = spawnSync(PYTHON, ['-c', 'import paho.mqtt.client']);
  if (status === 0) return describe;
  const reason = 'python3-paho-mqtt is not installed';
  if (process.env['MQTTGATEWAY_REQUIRE_PEERS'] === '1') throw new Error(reason);
  process.stderr.write(`skipped: ${reason}\n`);
  return describe.skip as typeof describe;
};

/** A client of Paho in a process of its own. */
export interface PahoClient {
  /** The next message on a topic, from the first one that came. */
  readonly heard: (topic: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Publishes, and waits until Paho says that it is. */
  readonly publish: (topic: string, payload: string, qos: 0 | 1 | 2) => Promise<void>;
  readonly stop: Running['stop'];
}

/** Starts a client of Paho; it is subscribed when the promise is fulfilled. */
export const startPaho = async (
  port: number,
  version: '3.1' | '3.1.1' | '5',
  filters: readonly string[],
): Promise<PahoClient> => {
  const script = join(import.meta.dirname, 'paho-client.py');
  const running = startProgram(PYTHON, [script, String(port), version, ...filters]);
  await running.until(/"subscribed"/);
  const seen = new Map<string, number>();
  let published = 0;
  const nth = async (pattern: string, count: number): Promise<string> => {
    // Everything before the last one, and that one.
    const match = await running.until(new RegExp(`(?:[^]*?^(${pattern})$){${count}}`, 'm'));
    return match[1] ?? '';
  };
  return {
    heard: async (topic) => {
      const count = (seen.get(topic) ?? 0) + 1;
      seen.set(topic, count);
      return JSON.parse(await nth(`\\{"topic": ${JSON.stringify(topic)},.*\\}`, count));
    },
    publish: async (topic, payload, qos) => {
      running.child.stdin.write(`${JSON.stringify({ topic, payload, qos })}\n`);
      published += 1;
      await nth('\\{"published": true\\}', published);
    },
    stop: running.stop,
  };
};
