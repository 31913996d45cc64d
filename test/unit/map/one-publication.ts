import type { CompiledMap } from '../../../src/map/compiled-map.js';
import type { Message } from '../../../src/map/message.js';

/** The one publication, with a payload of text, that a message becomes. */
export const onePublication = (
  map: CompiledMap,
  message: Message,
): { topic: string; payload: string } => {
  const [publication, ...others] = map.toMqtt(message);
  expect(others).toEqual([]);
  const { topic = '', payload } = publication ?? {};
  if (typeof payload !== 'string') throw new Error('no text');
  return { topic, payload };
};
