/**
 * The gate of the tutorial "MQTT client for beginners", whole: one gateway brings a gate that is a
 * program to mosquitto, a second one is its service on D-Bus. The gate itself is simulated.
 */
import { join } from 'node:path';
import { type Running, startCommand, startProgram } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { startMessageBus } from '../support/message-bus.js';
import { startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';

const INTERFACES = join(import.meta.dirname, '../../interfaces');

requirePeer('mosquitto', '-h');
requirePeer('dbus-daemon');
requirePeer('gdbus', 'help')('the gate of the tutorial', () => {
  const use = resources();
  const run = (file: string, port: number, set: readonly string[] = []): Running =>
    use(
      startCommand([
        'run',
        '-c',
        join(INTERFACES, file),
        ...['mqtt.host=127.0.0.1', `mqtt.port=${port}`, ...set].flatMap((one) => ['--set', one]),
      ]),
      (it) => it.stop(),
    );
  const listen = async (port: number): Promise<Running> => {
    const subscriber = use(
      startProgram('stdbuf', [
        ...['-oL', 'mosquitto_sub', '-p', String(port), '-q', '1'],
        ...['-v', '-d', '-t', 'tw/rocksaying/#'],
      ]),
      (it) => it.stop(),
    );
    await subscriber.until(/Subscribed/);
    return subscriber;
  };
  const ask = (port: number, command: string) =>
    startProgram('mosquitto_pub', [
      ...['-p', String(port), '-q', '1', '-t', 'tw/rocksaying/command', '-m', command],
    ]).ended;

  test('started before the broker, it says its status every second and answers at once, later again', async () => {
    const port = await freePort();
    const gate = run('exec/gate.yaml', port);
    await gate.until(/MQTT_BROKER_ABSENT/);
    const broker = use(await startMosquitto({ port }), (it) => it.stop());
    await gate.until(/connected to mqtt/);
    const subscriber = await listen(broker.port);
    await subscriber.until(/status noop[\s\S]*status noop/);
    for (const [command, begins, ends] of [
      ['open', 'opening', 'opened'],
      ['close', 'closing', 'closed'],
    ] as const) {
      await ask(port, command);
      await subscriber.until(
        new RegExp(`command ${command}[\\s\\S]*status ${begins}[\\s\\S]*status ${ends}`),
      );
    }
    await ask(port, 'alarm');
    await subscriber.until(/status alarm/);
  });

  test('with D-Bus: Open there opens the gate, and its status is a signal there', async () => {
    const broker = use(await startMosquitto(), (it) => it.stop());
    const bus = use(await startMessageBus(), (it) => it.close());
    const gate = run('exec/gate.yaml', broker.port);
    const service = run('dbus/example.yaml', broker.port, [
      `interfaces.gate.bus=${bus.address}`,
      'gateway.name=gate-service',
    ]);
    for (const gateway of [gate, service]) {
      await gateway.until(/connected to mqtt/);
      await gateway.until(/INFO +gate +running/);
    }
    const monitor = bus.start('dbus-monitor', '--session', "path='/tw/rocksaying/Gate'");
    await monitor.until(/member=NameLost/);
    const { stdout } = await bus.run(
      'gdbus',
      ...['call', '--session', '-d', 'tw.rocksaying.Gate', '-o', '/tw/rocksaying/Gate'],
      ...['-m', 'tw.rocksaying.Gate.Open'],
    );
    expect(stdout.trim()).toBe('()');
    await monitor.until(/member=StatusChanged\s+string "opening"/);
    await monitor.until(/member=StatusChanged\s+string "opened"/);
    await monitor.until(/member=StatusChanged\s+string "noop"/);
    await monitor.stop();
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGQUIT'] as const)('%s ends it cleanly', async (signal) => {
    const broker = use(await startMosquitto(), (it) => it.stop());
    const gate = run('exec/gate.yaml', broker.port);
    await gate.until(/connected to mqtt/);
    await gate.until(/INFO +gate +running/);
    const { code } = await gate.stop(signal);
    expect(code).toBe(0);
    expect(gate.output()).toMatch(/stopping: SIG[\s\S]*stopped\n$/);
  });
});
