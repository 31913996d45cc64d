/** The shipped gates on D-Bus, whole: gdbus at one end, mosquitto at the other. */
import { join } from 'node:path';
import { startMessageBus } from '../support/message-bus.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { startExample } from '../support/shipped-example.js';

const EXAMPLES = join(import.meta.dirname, '../../interfaces/dbus');
const GATE = ['--session', '-d', 'tw.rocksaying.Gate', '-o', '/tw/rocksaying/Gate'];

requirePeer('mosquitto', '-h');
requirePeer('dbus-daemon');
requirePeer('gdbus', 'help')('on a bus and mosquitto', () => {
  const use = resources();
  const startGate = async (name: string, address: string) =>
    use(
      await startExample({
        configuration: join(EXAMPLES, name),
        set: { 'interfaces.gate.bus': address },
      }),
      (it) => it.close(),
    );

  test('the gate on MQTT has a service on D-Bus', async () => {
    const bus = use(await startMessageBus(), (it) => it.close());
    const example = await startGate('example.yaml', bus.address);
    const { stdout } = await bus.run('gdbus', 'call', ...GATE, '-m', 'tw.rocksaying.Gate.Open');
    expect(stdout.trim()).toBe('()');
    await example.heard('tw/rocksaying/command open');
    const monitor = bus.start('dbus-monitor', '--session', "path='/tw/rocksaying/Gate'");
    await monitor.until(/member=NameLost/);
    await example.publish('tw/rocksaying/status', 'opening');
    await monitor.until(/member=StatusChanged\s+string "opening"/);
    await example.publish('tw/rocksaying/status', 'opened');
    await monitor.until(/member=StatusChanged\s+string "opened"/);
    await monitor.stop();
    expect(example.gateway.output()).not.toMatch(/ERROR|WARN/);
  });

  test('the gate that is a program on D-Bus is on MQTT', async () => {
    const bus = use(await startMessageBus(), (it) => it.close());
    // The program is a second gateway, which is that service.
    const program = await startGate('example.yaml', bus.address);
    const example = await startGate('gate-program.yaml', bus.address);
    await example.publish('tw/rocksaying/command', 'open');
    await program.heard('tw/rocksaying/command open');
    await program.publish('tw/rocksaying/status', 'opening');
    await example.heard('tw/rocksaying/status opening');
    await example.publish('tw/rocksaying/command', 'close');
    await example.gateway.until(/command CLOSE failed: .*CLOSE/);
  });
});
