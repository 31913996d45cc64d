import type { LoadedConfiguration } from '../config/configuration.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Problem } from '../errors/problem.js';
import { readTlsFiles, type TlsFiles } from '../mqtt/tls-files.js';

const FILES = [
  ['cafile', 'caFile'],
  ['certfile', 'certFile'],
  ['keyfile', 'keyFile'],
] as const satisfies readonly (readonly [string, keyof TlsFiles])[];

/** Reads the certificates and the key as the client will; each one that it could not use is a problem. */
export const checkTlsFiles = async ({
  configuration,
  origins,
}: LoadedConfiguration): Promise<Problem[]> => {
  const { broker, mqtt } = configuration;
  if (broker?.transport !== 'tls' && broker?.transport !== 'wss') return [];
  const problems: Problem[] = [];
  for (const [option, file] of FILES) {
    if (mqtt[option] === '') continue;
    try {
      await readTlsFiles({ [file]: mqtt[option] });
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      const hint = `${option} comes from ${origins.get(`mqtt.${option}`)?.text ?? 'elsewhere'}`;
      problems.push({ code: error.code, severity: 'error', message: error.message, hint });
    }
  }
  return problems;
};
