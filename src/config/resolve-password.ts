import { quoteValue } from '../document/quote-value.js';
import { readText } from '../document/read-text.js';
import type { MqttSection } from './configuration.js';
import type { MergedSettings } from './merged-settings.js';
import { isAbove } from './setting.js';

const PASSWORD = ['mqtt', 'password'];
const PASSWORD_FILE = ['mqtt', 'password_file'];

const fromFile = (path: string, settings: MergedSettings): string => {
  const read = readText(path, quoteValue(path));
  if ('problem' in read) {
    const { code, message } = read.problem;
    settings.report(PASSWORD_FILE, code, `cannot be used: ${message}`);
    return '';
  }
  const [line = ''] = read.text.split(/\r?\n/, 1);
  if (line === '')
    settings.report(PASSWORD_FILE, 'CONFIG_WRONG_VALUE', 'names a file whose first line is empty');
  return line;
};

/**
 * Settles who the gateway is at the broker: reads the password file, and leaves out user name and
 * password where `usecredentials` says so (as in the original's files, where both stand as examples).
 */
export const resolvePassword = (mqtt: MqttSection, settings: MergedSettings): MqttSection => {
  if (mqtt.usecredentials === 'off')
    return { ...mqtt, username: '', password: '', password_file: '' };
  if (mqtt.password_file === '') return mqtt;
  const own = settings.origin(PASSWORD);
  const file = settings.origin(PASSWORD_FILE);
  if (mqtt.password !== '' && isAbove(own, file)) return { ...mqtt, password_file: '' };
  if (mqtt.password !== '' && !isAbove(file, own)) {
    settings.report(
      PASSWORD_FILE,
      'CONFIG_CONFLICT',
      'and password are both set; keep one of the two',
    );
    return mqtt;
  }
  return { ...mqtt, password: fromFile(mqtt.password_file, settings) };
};
