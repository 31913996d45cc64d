/** The shipped examples for serial lines, whole: a scripted device on a pty, mosquitto at the other end. */
import { once } from 'node:events';
import { join } from 'node:path';
import { startPtyLine } from '../support/pty-line.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { startExample } from '../support/shipped-example.js';

const EXAMPLES = join(import.meta.dirname, '../../interfaces/serial');

requirePeer('mosquitto', '-h');
requirePeer('socat', '-V')('on a pty and mosquitto', () => {
  const use = resources();
  const plugIn = async () => use(await startPtyLine(), (it) => it.close());

  test('the entry gate: codes of two digits, a command, and light for whoever comes in', async () => {
    const pty = await plugIn();
    const example = use(
      await startExample({
        configuration: join(EXAMPLES, 'example.yaml'),
        set: { 'interfaces.gate.port': pty.path },
      }),
      (it) => it.close(),
    );
    pty.device().write('1');
    pty.device().write('1');
    await example.heard('home/entry/bell on');
    pty.device().write('1020');
    await example.heard('home/entry/bell off');
    await example.heard('home/entry/gate closed');
    const code = once(pty.device(), 'data');
    await example.publish('home/entry/gate/set', 'open');
    expect(String((await code)[0])).toBe('21');
    pty.device().write('21');
    await example.heard('home/entry/gate open');
    await example.heard('home/entry/light/set on');
    expect(example.gateway.output()).not.toMatch(/ERROR|WARN/);
  });

  test('a GPS receiver: places and movement, sentences with a wrong checksum left out', async () => {
    const pty = await plugIn();
    const example = use(
      await startExample({
        configuration: join(EXAMPLES, 'gps.yaml'),
        set: { 'interfaces.gps.port': pty.path },
      }),
      (it) => it.close(),
    );
    pty.device().write('$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*48\r\n');
    pty.device().write('$GPGSV,1,1,00*79\r\n');
    pty.device().write('$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n');
    await example.heard(
      'gps/position {"latitude":48.1173,"northsouth":"N","longitude":11.516667,"eastwest":"E","altitude":545.4,"fix":"gps","satellites":8}',
    );
    pty.device().write('$GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W*6A\r\n');
    await example.heard('gps/movement {"knots":22.4,"course":84.4}');
    await example.gateway.until(/WARN.*its checksum is wrong/);
  });

  test('an energy meter: its address first, then questions, one answered wrongly once', async () => {
    const pty = await plugIn();
    const asked: string[] = [];
    const answer = (hex: string): void => {
      const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
      const sum = bytes.reduce((all, byte) => (all + byte) & 255, 0);
      pty.device().write(Buffer.concat([bytes, Buffer.of(sum)]));
    };
    pty.device().on('data', (bytes: Buffer) => {
      const question = bytes.toString('hex');
      asked.push(question);
      if (question.startsWith('b4')) answer('a4 00 00 00 00 00');
      if (question.startsWith('b0')) answer('a0 00 e6 02 00 00');
      // The first answer about power has a bit that the noise turned.
      if (question.startsWith('b2') && asked.filter((one) => one.startsWith('b2')).length === 1)
        pty.device().write(Buffer.from('a20898000000ff', 'hex'));
      else if (question.startsWith('b2')) answer('a2 08 98 00 00 00');
      if (question.startsWith('b3')) answer('a3 01 86 9f 00 00');
    });
    const example = use(
      await startExample({
        configuration: join(EXAMPLES, 'energy-meter.yaml'),
        set: { 'interfaces.meter.port': pty.path },
      }),
      (it) => it.close(),
    );
    await example.heard('energy/voltage 230.2');
    await example.heard('energy/power 2200');
    await example.heard('energy/energy 99999');
    // The sum of b4 c0 a8 01 01 00 is 0x1e, as its document says.
    expect(asked[0]).toBe('b4c0a80101001e');
    // Of the first round: later ones come every ten seconds.
    const round = asked.slice(
      0,
      asked.findIndex((one) => one.startsWith('b3')),
    );
    expect(round.filter((one) => one.startsWith('b2'))).toHaveLength(2);
  });
});
