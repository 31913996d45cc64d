import { Option } from 'commander';

/** `--name`: whose messages have no sender of their own. */
export const nameOption = (): Option =>
  new Option('-n, --name <name>', 'name of the gateway: the sender of its messages').default(
    'mqttgateway',
  );
