import { type Said, withinDeadband } from '../../../../src/map/report/within-deadband.js';

const CASES: readonly (readonly [string, Said, Said, Record<string, number>, boolean])[] = [
  ['less than the band', { t: '20.4' }, { t: '20' }, { t: 0.5 }, true],
  ['exactly the band', { t: '20.5' }, { t: '20' }, { t: 0.5 }, false],
  ['the band in decimals that are not exact', { t: '20.3' }, { t: '20.2' }, { t: 0.1 }, false],
  ['the same downwards', { t: '20.1' }, { t: '20.2' }, { t: 0.1 }, false],
  ['less, with decimals that are not exact', { t: '20.29' }, { t: '20.2' }, { t: 0.1 }, true],
  ['two names, both within', { t: '1', h: '50' }, { t: '1.1', h: '51' }, { t: 0.5, h: 2 }, true],
  ['two names, one beyond', { t: '1', h: '50' }, { t: '1.1', h: '60' }, { t: 0.5, h: 2 }, false],
  ['another name changed', { t: '1', mode: 'a' }, { t: '1', mode: 'b' }, { t: 0.5 }, false],
  ['another name went', { t: '1' }, { t: '1', mode: 'b' }, { t: 0.5 }, false],
  ['the named one came', { t: '1' }, {}, { t: 5 }, false],
  ['a named text that changed', { t: 'on' }, { t: 'off' }, { t: 5 }, false],
  ['an empty text is no zero', { t: '' }, { t: '0' }, { t: 5 }, false],
  ['everything equal', { t: 'on', x: '' }, { t: 'on', x: '' }, { t: 5 }, true],
  ['a name out of Object.prototype', { constructor: '1' }, { constructor: '2' }, {}, false],
];

test.each(CASES)('%s', (_, now, before, deadband, within) => {
  expect(withinDeadband(now, before, deadband)).toBe(within);
});
