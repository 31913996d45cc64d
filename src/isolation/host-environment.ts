/** Options of the gateway, where passwords may be, and what systemd wants of the gateway itself. */
const OURS = /^(?:MQTTGATEWAY_.*|NOTIFY_SOCKET|WATCHDOG_(?:USEC|PID)|LISTEN_(?:FDS|PID|FDNAMES))$/;

/** The environment of a host: what the gateway has, without what is meant for the gateway alone. */
export const hostEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !OURS.test(entry[0]),
    ),
  );
