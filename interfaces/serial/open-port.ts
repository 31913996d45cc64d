import { importPackage } from 'mqttgateway/interface';
import { hangUpBinding, type Line, type OpenLine } from 'mqttgateway/interface/declared';
import type { SerialPort } from 'serialport';
import { findPort } from './find-port.js';
import { portFault } from './port-fault.js';
import type { PortOptions } from './serial-options.js';

/** The callbacks of serialport as promises. */
const called = (call: (done: (cause?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    call((cause) => {
      if (cause === undefined || cause === null) resolve();
      else reject(cause);
    });
  });

const lineOf = (port: SerialPort): Line => ({
  write: async (bytes) => {
    await called((done) => port.write(Buffer.from(bytes), (cause) => done(cause)));
    await called((done) => port.drain((cause) => done(cause)));
  },
  pause: () => void port.pause(),
  resume: () => void port.resume(),
  close: async () => {
    port.removeAllListeners();
    // What comes late has nobody to tell.
    port.on('error', () => undefined);
    if (port.isOpen)
      await called((done) => port.close((cause) => done(cause))).catch(() => undefined);
  },
});

/** Opens a serial port; a port that is unplugged ends by itself, as somebody listens for data. */
export const openPort =
  ({ port: wanted, baudrate, databits, parity, stopbits, flowcontrol }: PortOptions): OpenLine =>
  async (events, signal) => {
    const { SerialPort } = await importPackage('serialport', () => import('serialport'));
    const path = await findPort(wanted);
    signal.throwIfAborted();
    const settings = {
      binding: hangUpBinding(SerialPort.binding),
      path,
      baudRate: baudrate,
      dataBits: databits,
      parity,
      stopBits: stopbits,
      rtscts: flowcontrol === 'rtscts',
      xon: flowcontrol === 'xonxoff',
      xoff: flowcontrol === 'xonxoff',
      autoOpen: false,
    };
    const port = new SerialPort(settings);
    port.on('data', (bytes: Buffer) => events.data(bytes));
    port.on('error', (cause) => events.ended(cause));
    // What the binding says of it, such as "bad file descriptor", helps nobody.
    port.on('close', () => events.ended(new Error(`${path} is gone: unplugged, or switched off`)));
    try {
      await called((done) => port.open((cause) => done(cause)));
    } catch (cause) {
      throw await portFault(path, cause);
    }
    return lineOf(port);
  };
