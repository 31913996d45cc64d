import type { MqttSection } from './configuration.js';
import type { MergedSettings } from './merged-settings.js';
import { secretFromFile } from './secret-from-file.js';
import { isAbove } from './setting.js';

const PASSWORD = ['mqtt', 'password'];
const PASSWORD_FILE = ['mqtt', 'password_file'];

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
  return { ...mqtt, password: secretFromFile(mqtt.password_file, PASSWORD_FILE, settings) };
};
