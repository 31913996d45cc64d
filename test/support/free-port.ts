import { createServer } from 'node:net';
import { listenOn } from './listen-on.js';

/** Below those that systems give to whoever asks for any port, or connects: from 32768 on, or from 49152. */
const FIRST = 20_000;
const COUNT = 12_000;
/** Each worker of Jest has ports of its own, so that none takes what another has only looked at. */
const WORKERS = 16;

const own = Number(process.env['JEST_WORKER_ID'] ?? 0) % WORKERS;
let turn = Math.floor(Math.random() * (COUNT / WORKERS));

const nextPort = (): number => {
  turn = (turn + 1) % (COUNT / WORKERS);
  return FIRST + turn * WORKERS + own;
};

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer();
  try {
    await listenOn(server, port);
  } catch {
    return false;
  }
  await new Promise((resolve) => server.close(resolve));
  return true;
};

/**
 * A port of the loopback interface at which nobody listens, for who listens there later or never. Nobody
 * gets it by chance meanwhile: neither a socket that asks for any port nor a connection that goes out.
 */
export const freePort = async (): Promise<number> => {
  for (let tried = 0; tried < COUNT / WORKERS; tried += 1) {
    const port = nextPort();
    if (await isFree(port)) return port;
  }
  throw new Error(`no port from ${FIRST} to ${FIRST + COUNT} is free`);
};
