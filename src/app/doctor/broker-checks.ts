import { readTlsFiles } from '../../mqtt/tls-files.js';
import { connectionOptions, visitorId } from '../client-options.js';
import { checkLogin } from './check-login.js';
import { checkName } from './check-name.js';
import { checkOwnCertificates } from './check-own-certificates.js';
import { checkPort } from './check-port.js';
import { checkTls } from './check-tls.js';
import { type Check, findingsOf } from './finding.js';
import type { Patient } from './patient.js';

const EMBEDDED: Check = {
  name: 'broker name',
  run: async () => [
    findingsOf('broker name').warn(
      'no broker is configured: the gateway starts one of its own, for trying only',
      'set host in [MQTT]',
    ),
  ],
};

/** A visitor has nothing to wait for. */
const STOP_MS = 500;
/** Of its time, so that it says itself what came of it. */
const OWN_SHARE = 0.9;

/** The way to the broker, each step by itself: name, port, certificates, login. */
export const brokerChecks = ({ loaded: { configuration }, timeoutMs }: Patient): Check[] => {
  const { broker, mqtt } = configuration;
  if (broker === undefined) return [EMBEDDED];
  const { transport, host, port, path } = broker;
  const isUnix = transport === 'unix';
  const isTls = transport === 'tls' || transport === 'wss';
  const shown = isUnix ? path : `${host}:${port}`;
  const options = {
    ...connectionOptions(configuration, broker),
    clientId: visitorId('doctor'),
    cleanSession: true,
    stopTimeoutMs: STOP_MS,
  };
  const certificate = async (signal: AbortSignal) => {
    const { tls = {} } = options;
    const material = await readTlsFiles(tls);
    const serverName = mqtt.servername === '' ? host : mqtt.servername;
    const target = { host, port, serverName, material, isInsecure: mqtt.tlsinsecure };
    return checkTls(target, Date.now(), signal);
  };
  const { cafile, certfile } = mqtt;
  return [
    ...(isUnix ? [] : [{ name: 'broker name', run: async () => [await checkName(host)] }]),
    {
      name: 'broker port',
      run: async (signal) => [await checkPort(isUnix ? { path } : { host, port }, shown, signal)],
    },
    ...(isTls
      ? [
          { name: 'broker certificate', run: certificate },
          {
            name: 'own certificates',
            run: () => checkOwnCertificates({ cafile, certfile }, Date.now()),
          },
        ]
      : []),
    {
      name: 'broker login',
      run: async (signal) => [await checkLogin(options, timeoutMs * OWN_SHARE, signal)],
    },
  ];
};
