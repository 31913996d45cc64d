/** What other programs call an option: too far from ours to be a slip of the finger. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['mqtt.user', 'username'],
  ['mqtt.pass', 'password'],
  ['mqtt.passwd', 'password'],
  ['mqtt.server', 'host'],
  ['mqtt.broker', 'host'],
  ['mqtt.address', 'host'],
  ['mqtt.hostname', 'host'],
  ['mqtt.ca', 'cafile'],
  ['mqtt.cert', 'certfile'],
  ['mqtt.key', 'keyfile'],
  ['map.file', 'mapfilename'],
  ['map.map', 'mapfilename'],
  ['map.filename', 'mapfilename'],
  ['log.level', 'consolelevel'],
  ['log.file', 'logfilename'],
]);

/**
 * The option that is meant by a word of other programs.
 *
 * @example otherWord('mqtt', 'user') // 'username'
 */
export const otherWord = (section: string, name: string): string | undefined =>
  OTHER_WORDS.get(`${section}.${name.toLowerCase()}`);
