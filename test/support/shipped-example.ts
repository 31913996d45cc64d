import { type Running, startCommand, startProgram } from './built-command.js';
import { startMosquitto } from './mosquitto.js';

/** A shipped configuration at work, with Debian's mosquitto and its clients at the MQTT side. */
export interface RunningExample {
  readonly gateway: Running;
  /** `mosquitto_sub -v` of everything but the gateway's own topics; resolves with the line. */
  readonly heard: (line: string | RegExp) => Promise<unknown>;
  readonly publish: (topic: string, payload: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ExampleOptions {
  /** The configuration, absolute. */
  readonly configuration: string;
  /** Options that the test has in place of the real device, as `--set` takes them. */
  readonly set: Readonly<Record<string, string>>;
  /** What the gateway says when the device is there; by default that an interface runs. */
  readonly ready?: RegExp;
}

const literal = (text: string): RegExp => new RegExp(`^${escaped(text)}$`, 'm');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Starts mosquitto, a subscriber, and the gateway with a shipped configuration. */
export const startExample = async ({
  configuration,
  set,
  ready = /INFO +\S+ +running/,
}: ExampleOptions): Promise<RunningExample> => {
  const broker = await startMosquitto();
  const port = String(broker.port);
  const subscriber = startProgram('stdbuf', [
    '-oL',
    'mosquitto_sub',
    ...['-p', port, '-v', '-d', '-t', '#', '-T', 'mqttgateway/#'],
  ]);
  await subscriber.until(/Subscribed/);
  const settings = { 'mqtt.host': '127.0.0.1', 'mqtt.port': port, ...set };
  const gateway = startCommand([
    'run',
    '-c',
    configuration,
    ...Object.entries(settings).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
  ]);
  await gateway.until(/connected to mqtt/);
  await gateway.until(ready);
  return {
    gateway,
    heard: (line) => subscriber.until(typeof line === 'string' ? literal(line) : line),
    publish: async (topic, payload) => {
      await startProgram('mosquitto_pub', ['-p', port, '-t', topic, '-m', payload, '-q', '1'])
        .ended;
    },
    close: async () => {
      await gateway.stop();
      await subscriber.stop();
      await broker.stop();
    },
  };
};
