import type {
  ControlAnswer,
  ControlDispatch,
  RequestOrigin,
} from '../../companion/control/control-dispatch.js';
import { isAllowed } from '../../companion/control/is-allowed.js';
import type { LogStreams } from '../../companion/control/log-streams.js';
import { createSchemaChecker, type SchemaChecker } from '../../document/check-schema.js';
import { nearest } from '../../document/suggest.js';
import { errorText } from '../../errors/error-text.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { CompanionPort } from '../../gateway/companion.js';
import type { JsonObject } from '../../sdk/interface-contract.js';
import { Audit } from './audit.js';
import type { ControlRequest, Outcome } from './control-request.js';
import { CONTROL_REQUESTS } from './control-requests.js';
import type { ProcessControl } from './process-control.js';

export interface DispatchOptions {
  readonly port: CompanionPort;
  readonly process: ProcessControl;
  /** Where `interface/debug` and `loglevel` publish lines; missing: they cannot. */
  readonly streams?: LogStreams | undefined;
}

const NAMES = CONTROL_REQUESTS.map(({ what }) => what);

const unknownRequest = (what: string): GatewayError => {
  const near = nearest(what, NAMES);
  return new GatewayError('CONTROL_UNKNOWN_REQUEST', `there is no request "${what}"`, {
    hint: near === undefined ? `there are ${NAMES.join(', ')}` : `did you mean ${near}?`,
  });
};

/** A word stands for the main member. */
const namedData = (data: JsonObject, { main }: ControlRequest): JsonObject => {
  if (main === undefined || !Object.hasOwn(data, 'value')) return data;
  const { value, ...rest } = data;
  return Object.hasOwn(data, main) ? data : { ...rest, [main]: value ?? null };
};

const isObject = (data: unknown): data is JsonObject =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const refusal = (error: GatewayError, data: unknown = {}): ControlAnswer => ({
  status: 'error',
  data,
  error: error.hint === undefined ? error.message : `${error.message}; ${error.hint}`,
  code: error.code,
});

const subject = (path: readonly (string | number)[]): string =>
  path.length === 0 ? 'the request' : path.join('.');

/**
 * Makes the one way by which requests from afar are carried out, whichever way they come: known, allowed
 * by `allow` of [CONTROL], checked, done, and written into the audit.
 *
 * @example await dispatch('interface/restart', { name: 'lamp' }, { by: 'mqtt' }) // { status: 'ok', data: {…} }
 */
export const createDispatch = ({ port, process, streams }: DispatchOptions): ControlDispatch => {
  const audit = new Audit(process.log.child('audit'));
  const checkers = new Map<ControlRequest, SchemaChecker>();

  const checked = (given: unknown, request: ControlRequest): JsonObject => {
    if (given !== undefined && given !== null && !isObject(given))
      throw new GatewayError('CONTROL_BAD_REQUEST', 'the data of a request is an object');
    const data = namedData(given ?? {}, request);
    const check =
      checkers.get(request) ??
      createSchemaChecker(request.schema, {
        code: () => 'CONTROL_BAD_REQUEST',
        entry: 'member',
        subject,
      });
    checkers.set(request, check);
    const [problem] = check({ data, problems: [], locate: () => undefined });
    if (problem === undefined) return data;
    throw new GatewayError(
      'CONTROL_BAD_REQUEST',
      problem.message,
      problem.hint === undefined ? {} : { hint: problem.hint },
    );
  };

  const carriedOut = async (what: string, given: unknown): Promise<Outcome> => {
    const plan = process.running();
    const request = CONTROL_REQUESTS.find((one) => one.what === what);
    if (request === undefined) throw unknownRequest(what);
    if (!isAllowed(plan.configuration.control.allow, what))
      throw new GatewayError('CONTROL_NOT_ALLOWED', `the request ${what} is not allowed here`, {
        hint: 'allow in [CONTROL] says what is',
      });
    return request.run(checked(given, request), {
      port,
      process,
      streams,
      plan,
      requests: CONTROL_REQUESTS,
    });
  };

  return async (what: string, data: unknown, origin: RequestOrigin): Promise<ControlAnswer> => {
    const beganMs = performance.now();
    const isChange = CONTROL_REQUESTS.some((one) => one.what === what && one.changes);
    const answered = (answer: ControlAnswer): ControlAnswer => {
      audit.note({ what, data, origin, answer, isChange, tookMs: performance.now() - beganMs });
      return answer;
    };
    try {
      const { data: found, error, after } = await carriedOut(what, data);
      if (error !== undefined) return answered(refusal(error, found));
      return answered({ status: 'ok', data: found, after });
    } catch (error) {
      if (error instanceof GatewayError) return answered(refusal(error));
      port.log.error(`the request ${what} failed: ${errorText(error)}`, { error });
      return answered(
        refusal(
          new GatewayError('COMMAND_INTERNAL', `this should not happen: ${errorText(error)}`),
        ),
      );
    }
  };
};
