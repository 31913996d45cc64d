import type { Version1Map } from '../../../src/map/version-1.js';

const none = { maptype: 'none' } as const;

/** A small version-1 map that has each maptype; `changes` replace fields. */
export const houseMap = (changes: Partial<Version1Map> = {}): Version1Map => ({
  root: 'home',
  topics: ['home/+/+/+/+/+/C'],
  function: { maptype: 'strict', map: { Lighting: ['lighting', 'lights'] } },
  gateway: none,
  location: { maptype: 'loose', map: { Office: ['office', 'bureau'] } },
  device: none,
  sender: none,
  action: { maptype: 'strict', map: { LIGHT_ON: ['light_on'], DIM: ['dim'] } },
  argkey: { maptype: 'loose', map: { Level: ['level', 'brightness'] } },
  argvalue: { maptype: 'loose', map: { MAX: ['full', 'max'] } },
  ...changes,
});
