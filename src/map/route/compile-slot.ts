import type { Capture } from '../definition/text-pattern.js';
import type { CompiledValue } from '../value/compile-value.js';
import { isField } from './draft.js';
import { argumentMember, fieldMember, memberSlot, TYPE_MEMBER } from './member-slot.js';
import { keySlot, valueSlot } from './rest-slots.js';
import type { RouteValues } from './route-values.js';
import type { Slot } from './slot.js';
import { typeValue } from './type-value.js';

/** M3.6: without a sender, the gateway itself is it. */
const withOwnName = (slot: Slot, value: CompiledValue, ownName: string): Slot => {
  const keyword = value.print('');
  const own = typeof keyword === 'string' && keyword !== '' ? keyword : ownName;
  return {
    ...slot,
    print: (message, key) => (message.sender === '' ? own : slot.print(message, key)),
    printJson: (message, key) => (message.sender === '' ? own : slot.printJson(message, key)),
  };
};

/** Compiles a capture. */
export const compileSlot = (capture: Capture, values: RouteValues, ownName: string): Slot => {
  const { name } = capture;
  if (name === 'argkey') return keySlot(capture, values.of(name));
  if (name === 'argvalue') return valueSlot(capture, values);
  const value = values.of(name);
  if (name === 'type') return memberSlot(capture, TYPE_MEMBER, typeValue(value));
  if (!isField(name)) return memberSlot(capture, argumentMember(name), value);
  const slot = memberSlot(capture, fieldMember(name), value);
  return name === 'sender' ? withOwnName(slot, value, ownName) : slot;
};
