import type { EventEmitter } from 'node:events';

/**
 * Emits an event. A listener that throws is a defect of its own: it is thrown again outside, where
 * the process sees it, and does not end whatever was about to go on here.
 */
export const emitSafely = (
  emitter: Pick<EventEmitter, 'emit'>,
  name: string,
  ...args: unknown[]
): void => {
  try {
    emitter.emit(name, ...args);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
};
