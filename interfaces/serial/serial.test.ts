import { createHarness } from 'mqttgateway/interface/testing';
import { startPtyLine, type PtyLine } from '../../test/support/pty-line.js';
import { requirePeer } from '../../test/support/require-peer.js';
import { resources } from '../../test/support/resources.js';
import serial from './index.js';

const RULES = {
  'bell-on': { frame: '11', message: { function: 'Bell', action: 'BELL_ON' } },
  opened: { frame: '21', message: { function: 'Gate', action: 'GATE_OPENED' } },
  open: { frame: '21', message: { type: 'command', function: 'Gate', action: 'GATE_OPEN' } },
};

requirePeer('socat', '-V')('on a pty', () => {
  const use = resources();

  const started = async (options: Readonly<Record<string, unknown>> = {}, line?: PtyLine) => {
    const pty = line ?? use(await startPtyLine(), (it) => it.close());
    const harness = createHarness(serial, {
      options: { port: pty.path, framing: { fixed: 2 }, rules: RULES, ...options },
    });
    use(harness, (it) => it.stop());
    await harness.start();
    return { harness, pty };
  };

  test('codes become messages, a command becomes a code', async () => {
    const { harness, pty } = await started();
    pty.device().write('11');
    expect(await harness.next()).toMatchObject({ action: 'BELL_ON', function: 'Bell' });
    const heard = new Promise((resolve) => pty.device().once('data', resolve));
    await harness.handle({ function: 'Gate', action: 'GATE_OPEN' });
    expect(String(await heard)).toBe('21');
  });
});
