/** The environment of a host: ours, without the options of the gateway, where passwords may be. */
export const hostEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !entry[0].startsWith('MQTTGATEWAY_'),
    ),
  );
