/** What a unit says of a number: the class of Home Assistant, or one by a word in the name. */
const CLASSES = new Map<
  string | undefined,
  readonly (readonly [hint: RegExp | undefined, string])[]
>(
  Object.entries({
    '°C': [[undefined, 'temperature']],
    '°F': [[undefined, 'temperature']],
    K: [[undefined, 'temperature']],
    W: [[undefined, 'power']],
    kW: [[undefined, 'power']],
    MW: [[undefined, 'power']],
    Wh: [[undefined, 'energy']],
    kWh: [[undefined, 'energy']],
    MWh: [[undefined, 'energy']],
    VA: [[undefined, 'apparent_power']],
    var: [[undefined, 'reactive_power']],
    V: [[undefined, 'voltage']],
    mV: [[undefined, 'voltage']],
    A: [[undefined, 'current']],
    mA: [[undefined, 'current']],
    Hz: [[undefined, 'frequency']],
    kHz: [[undefined, 'frequency']],
    hPa: [[undefined, 'pressure']],
    mbar: [[undefined, 'pressure']],
    bar: [[undefined, 'pressure']],
    Pa: [[undefined, 'pressure']],
    kPa: [[undefined, 'pressure']],
    lx: [[undefined, 'illuminance']],
    dB: [
      [/signal|rssi/i, 'signal_strength'],
      [/sound|noise|volume/i, 'sound_pressure'],
    ],
    dBm: [[undefined, 'signal_strength']],
    ppm: [
      [/co2|carbon.?diox/i, 'carbon_dioxide'],
      [/co$|carbon.?mono/i, 'carbon_monoxide'],
    ],
    '%': [
      [/humid/i, 'humidity'],
      [/batter/i, 'battery'],
      [/moist/i, 'moisture'],
    ],
    'm/s': [
      [/wind/i, 'wind_speed'],
      [undefined, 'speed'],
    ],
    'km/h': [
      [/wind/i, 'wind_speed'],
      [undefined, 'speed'],
    ],
    kg: [[undefined, 'weight']],
    g: [[undefined, 'weight']],
    mm: [
      [/rain|precip/i, 'precipitation'],
      [undefined, 'distance'],
    ],
    cm: [[undefined, 'distance']],
    m: [[undefined, 'distance']],
    km: [[undefined, 'distance']],
    s: [[undefined, 'duration']],
    min: [[undefined, 'duration']],
    h: [[undefined, 'duration']],
    d: [[undefined, 'duration']],
    L: [[/water/i, 'water']],
    'm³': [
      [/water/i, 'water'],
      [/gas/i, 'gas'],
    ],
    'µg/m³': [
      [/pm.?10/i, 'pm10'],
      [/pm.?2/i, 'pm25'],
      [/pm.?1/i, 'pm1'],
    ],
  }),
);

/** Units that people write in another way than Home Assistant does. */
const SPELLINGS = new Map(
  Object.entries({
    C: '°C',
    degC: '°C',
    F: '°F',
    degF: '°F',
    lux: 'lx',
    m3: 'm³',
    'ug/m3': 'µg/m³',
    'μg/m³': 'µg/m³',
    l: 'L',
    sec: 's',
  }),
);

export const unitOf = (unit: string | undefined): string | undefined =>
  unit === undefined ? undefined : (SPELLINGS.get(unit) ?? unit);

/** The class that follows from a unit and a name; undefined where none does. */
export const deviceClassOf = (unit: string | undefined, name: string): string | undefined =>
  CLASSES.get(unit)?.find(([hint]) => hint === undefined || hint.test(name))?.[1];

const TOTALS: ReadonlySet<string> = new Set(['energy', 'water', 'gas']);

/** What is counted up, and what goes up and down. */
export const stateClassOf = (deviceClass: string | undefined): string =>
  TOTALS.has(deviceClass ?? '') ? 'total_increasing' : 'measurement';
