import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { connectAsync, type MqttClient } from 'mqtt';
import { DIST, type Running, startCommand } from './built-command.js';
import { type Mosquitto, startMosquitto } from './mosquitto.js';
import { PATIENCE_MS } from './patience.js';
import { until } from './until.js';

/** A folder with services, a mosquitto, and a client that hears everything. */
export class ServiceSite {
  /** All that was heard, `topic payload`, in order. */
  readonly heard: string[] = [];
  readonly #folder: string;
  readonly #broker: Mosquitto;
  readonly #client: MqttClient;
  #gateway: Running | undefined;

  private constructor(folder: string, broker: Mosquitto, client: MqttClient) {
    this.#folder = folder;
    this.#broker = broker;
    this.#client = client;
    client.on(
      'message',
      (topic, payload) => void this.heard.push(`${topic} ${payload.toString()}`),
    );
  }

  /** @param files by name; the package is installed beside them */
  static async open(files: Readonly<Record<string, string>>): Promise<ServiceSite> {
    const folder = mkdtempSync(join(tmpdir(), 'mqttgateway-services-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(dirname(DIST), join(folder, 'node_modules', 'mqttgateway'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const broker = await startMosquitto();
    const client = await connectAsync({ host: '127.0.0.1', port: broker.port });
    const site = new ServiceSite(folder, broker, client);
    await client.subscribeAsync('#', { qos: 1 });
    return site;
  }

  /** Starts the gateway, with a file of the folder. */
  run(configuration: string, ...flags: readonly string[]): Running {
    this.#gateway = startCommand(['run', '-c', configuration, ...flags], {
      cwd: this.#folder,
      env: { MQTTGATEWAY_MQTT_HOST: '127.0.0.1', MQTTGATEWAY_MQTT_PORT: String(this.#broker.port) },
    });
    return this.#gateway;
  }

  async publish(topic: string, payload: string, retain = false): Promise<void> {
    await this.#client.publishAsync(topic, payload, { qos: 1, retain });
  }

  /** Waits until a message was heard so many times. */
  async until(wanted: string | RegExp, times = 1): Promise<void> {
    const fits = (line: string): boolean =>
      typeof wanted === 'string' ? line === wanted : wanted.test(line);
    const isHeard = (): boolean => this.heard.filter(fits).length >= times;
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (isHeard()) end(resolve);
      };
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        this.#client.off('message', look);
        settle();
      };
      const silent = (): void =>
        reject(
          new Error(
            `no ${String(wanted)}; heard\n${this.heard.join('\n')}\nof the gateway\n${this.#gateway?.output() ?? ''}`,
          ),
        );
      const timer = setTimeout(() => end(silent), PATIENCE_MS);
      this.#client.on('message', look);
      look();
    });
  }

  /** Waits until the broker has subscriptions to a filter, so many in all. */
  async subscribed(filter: string, times = 1): Promise<void> {
    // So mosquitto writes them.
    const written = `\t${filter} (QoS `;
    await until(() => this.#broker.log().split(written).length > times);
  }

  async close(): Promise<void> {
    await this.#gateway?.stop('SIGKILL');
    await this.#client.endAsync(true);
    await this.#broker.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
