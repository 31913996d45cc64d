import type { Socket } from 'node:net';
import { resetSocket } from './reset-socket.js';

/** What a link does to the bytes of one direction; the words are those of toxiproxy. */
export interface Toxics {
  /** Each byte comes so much later. */
  readonly latencyMs?: number;
  /** The latency is more or less by at most so much; bytes stay in order. */
  readonly jitterMs?: number;
  readonly bandwidthBytesPerS?: number;
  /** The end of the stream comes so much later. */
  readonly slowCloseMs?: number;
  /** No byte passes; the connection ends after this time, 0: never. */
  readonly timeoutMs?: number;
  /** The connection is reset after this time. */
  readonly resetMs?: number;
  /** Bytes come in pieces of this length. */
  readonly slicerBytes?: number;
  /** Between those pieces. */
  readonly slicerDelayMs?: number;
  /** The connection is reset once so many bytes have passed, since its beginning or since this was said. */
  readonly limitBytes?: number;
}

export interface LinkFlowOptions {
  readonly from: Socket;
  readonly to: Socket;
  /** As they are at this moment. */
  readonly toxics: () => Toxics;
  readonly isStalled: () => boolean;
  /** Told of the bytes that the link lets pass, just before. */
  readonly tap: (chunk: Buffer) => void;
  readonly random?: () => number;
}

interface Piece {
  /** Undefined: the end of the stream. */
  readonly bytes: Buffer | undefined;
  /** On the monotonic clock. */
  readonly dueAt: number;
}

/** What the link holds at most before it reads no further, as the buffers of a slow one. */
const MAX_HELD_BYTES = 65_536;

/** Carries the bytes of one direction of a connection, under the toxics that hold at the time. */
export const linkFlow = ({
  from,
  to,
  toxics,
  isStalled,
  tap,
  random = Math.random,
}: LinkFlowOptions) => {
  const pieces: Piece[] = [];
  let held = 0;
  let passed = 0;
  let lastDue = 0;
  let timer: NodeJS.Timeout | undefined;
  /** Until then the link is busy with what it sent last. */
  let freeAt = 0;

  const destroy = (how: 'reset' | 'close'): void => {
    for (const socket of [from, to])
      if (how === 'reset') resetSocket(socket);
      else socket.destroy();
  };

  const later = (delayMs: number): void => {
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, delayMs));
  };

  /** Sends one slice of the first piece. */
  const sendSlice = (bytes: Buffer): void => {
    const { bandwidthBytesPerS, slicerBytes, slicerDelayMs = 0, limitBytes } = toxics();
    const perTick =
      bandwidthBytesPerS === undefined ? Infinity : Math.ceil(bandwidthBytesPerS / 50);
    const length = Math.min(
      bytes.length,
      slicerBytes ?? Infinity,
      perTick,
      (limitBytes ?? Infinity) - passed,
    );
    const slice = bytes.subarray(0, length);
    passed += length;
    held -= length;
    tap(slice);
    to.write(slice);
    const rest = bytes.subarray(length);
    if (rest.length === 0) pieces.shift();
    else pieces[0] = { bytes: rest, dueAt: 0 };
    const busyMs = bandwidthBytesPerS === undefined ? 0 : (length / bandwidthBytesPerS) * 1000;
    freeAt =
      Math.max(freeAt, performance.now() - 20) +
      busyMs +
      (slicerBytes === undefined ? 0 : slicerDelayMs);
    if (limitBytes !== undefined && passed >= limitBytes) destroy('reset');
  };

  function run(): void {
    clearTimeout(timer);
    while (pieces[0] !== undefined && !to.destroyed) {
      const { timeoutMs, resetMs, slicerBytes, slowCloseMs } = toxics();
      if (isStalled() || timeoutMs !== undefined) break;
      if (resetMs !== undefined) break;
      const [{ bytes, dueAt }] = pieces;
      const now = performance.now();
      const wait = Math.max(dueAt, freeAt) - now;
      if (wait > 0) {
        later(wait);
        break;
      }
      if (bytes === undefined) {
        pieces.shift();
        setTimeout(() => to.end(), slowCloseMs ?? 0);
        break;
      }
      sendSlice(bytes);
      // One turn of the event loop a slice, so that the other end reads them one by one.
      if (slicerBytes !== undefined) {
        setImmediate(run);
        break;
      }
    }
    if (held < MAX_HELD_BYTES && !isStalled()) from.resume();
    else from.pause();
  }

  const due = (): number => {
    const { latencyMs = 0, jitterMs = 0 } = toxics();
    lastDue = Math.max(lastDue, performance.now() + latencyMs + jitterMs * (2 * random() - 1));
    return lastDue;
  };

  to.setNoDelay(true);
  from.on('data', (chunk: Buffer) => {
    held += chunk.length;
    pieces.push({ bytes: chunk, dueAt: due() });
    run();
  });
  from.on('end', () => {
    pieces.push({ bytes: undefined, dueAt: due() });
    run();
  });
  from.on('error', () => {
    // While nothing passes the other side learns nothing, as behind a dead link.
    if (!isStalled() && toxics().timeoutMs !== 0) resetSocket(to);
  });
  from.on('close', () => {
    if (isStalled() || toxics().timeoutMs === 0) return;
    if (pieces.length === 0) to.destroy();
  });

  /** The toxics have changed. */
  const wake = (): void => {
    passed = 0;
    const { timeoutMs, resetMs } = toxics();
    if (resetMs !== undefined) setTimeout(() => destroy('reset'), resetMs);
    if (timeoutMs !== undefined && timeoutMs > 0) setTimeout(() => destroy('close'), timeoutMs);
    run();
  };
  wake();
  return { wake };
};
