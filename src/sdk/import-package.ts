import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';

/** By its members: not every error is of the class of this thread's own. */
const isMissing = (cause: unknown, name: string): boolean =>
  typeof cause === 'object' &&
  cause !== null &&
  'code' in cause &&
  (cause.code === 'ERR_MODULE_NOT_FOUND' || cause.code === 'MODULE_NOT_FOUND') &&
  errorText(cause).includes(`'${name}'`);

/**
 * Imports a package that an interface needs and that may not be installed; to be called in `start`,
 * so that only a configured interface loads it.
 *
 * @param load `() => import('serialport')`, written out so that tools see which package it is
 * @throws GatewayError `INTERFACE_PACKAGE_MISSING`, which ends the attempts to start
 * @example const { SerialPort } = await importPackage('serialport', () => import('serialport'));
 */
export const importPackage = async <Module>(
  name: string,
  load: () => Promise<Module>,
): Promise<Module> => {
  try {
    return await load();
  } catch (cause) {
    if (isMissing(cause, name)) throw packageMissing(name, cause);
    throw new GatewayError(
      'INTERFACE_PACKAGE_MISSING',
      `the package ${name} cannot be loaded: ${errorText(cause).split('\n')[0]}`,
      { cause, retryable: false, hint: `npm install ${name}   installs it anew` },
    );
  }
};

const packageMissing = (name: string, cause: unknown): GatewayError =>
  new GatewayError('INTERFACE_PACKAGE_MISSING', `the package ${name} is not installed`, {
    cause,
    retryable: false,
    hint: `npm install ${name}`,
  });
