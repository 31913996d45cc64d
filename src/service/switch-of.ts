const SWITCH = new Map([
  ['1', true],
  ['true', true],
  ['on', true],
  ['0', false],
  ['false', false],
  ['off', false],
  // A retained message that was cleared: as if nobody had said anything.
  ['', true],
]);

/** Whether a payload says on or off; undefined where it says neither. */
export const switchOf = (payload: Uint8Array): boolean | undefined =>
  SWITCH.get(new TextDecoder().decode(payload).toLowerCase());
