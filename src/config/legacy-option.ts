/** What became of an option of the Python mqttgateway. */
export type LegacyOption =
  /** It has another place now; `values` changes what was written. */
  | { readonly now: readonly [string, string]; readonly values?: (written: unknown) => unknown }
  /** It does nothing; `because` is told to the user where the option has a value. */
  | { readonly now?: undefined; readonly because?: string };

const MAIL =
  'the log is not sent by e-mail; let the system do it, for example with OnFailure= of systemd, or watch the status topic';

const isOn = (written: unknown): boolean =>
  written === true || /^(on|yes|true|1)$/i.test(String(written));

/** Everything that was renamed, moved or dropped since the original; the only place that knows. */
const LEGACY: ReadonlyMap<string, LegacyOption> = new Map<string, LegacyOption>([
  ['mqtt.mapping', { now: ['map', 'mapping'] }],
  ['mqtt.mapfilename', { now: ['map', 'mapfilename'] }],
  ['mqtt.root', { now: ['map', 'root'] }],
  ['mqtt.topics', { now: ['map', 'topics'] }],
  ['map.clientid', { now: ['mqtt', 'clientid'] }],
  // Time-out of one turn of the original's loop, which is not needed here.
  ['mqtt.timeout', {}],
  ['log.filename', { now: ['log', 'logfilename'] }],
  ['log.debug', { now: ['log', 'filelevel'], values: (written) => (isOn(written) ? 'DEBUG' : '') }],
  ['log.emailhost', { because: MAIL }],
  ['log.emailport', { because: MAIL }],
  ['log.emailaddress', { because: MAIL }],
]);

/** Finds an option of the original by section and name, both in lower case. */
export const legacyOption = (section: string, name: string): LegacyOption | undefined =>
  LEGACY.get(`${section}.${name}`);

/** Sections that the original reserved for its own notes. */
export const isLegacySection = (section: string): boolean => section === 'config';
