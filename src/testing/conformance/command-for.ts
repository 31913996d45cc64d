import type { MessageParts } from '../../map/message.js';
import type { SimulatedDevice } from './conformance-fixture.js';

/** A command that no device knows. */
export const UNKNOWN_COMMAND: MessageParts = {
  function: 'NoSuchFunction',
  action: 'NO_SUCH_ACTION',
};

/** A command that the device knows, if it is told one. */
export const commandFor = ({ command }: SimulatedDevice): MessageParts =>
  command ?? UNKNOWN_COMMAND;
