import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { GatewayError } from '../../errors/gateway-error.js';
import { type Account, obstacleFor, SOMEBODY } from './access-of.js';
import type { UnitPlan } from './unit-plan.js';

const numbers = (name: string, flag: '-u' | '-G'): number[] =>
  execFileSync('id', [flag, '--', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .trim()
    .split(' ')
    .map(Number);

/** @throws GatewayError `UNIT_NEEDS_USER` where there is no such account */
const accountOf = (name: string | undefined): Account => {
  if (name === undefined) return SOMEBODY;
  try {
    const [uid = -1] = numbers(name, '-u');
    return { uid, gids: numbers(name, '-G') };
  } catch (cause) {
    throw new GatewayError('UNIT_NEEDS_USER', `there is no account "${name}"`, {
      hint: `make it: useradd --system --no-create-home ${name}   or leave --as out`,
      cause,
    });
  }
};

const refusal = (
  plan: Pick<UnitPlan, 'account'>,
  path: string,
  use: 'read' | 'write',
  obstacle: string,
): GatewayError => {
  const who = plan.account ?? 'a user that systemd makes up';
  const doing = use === 'read' ? 'read' : 'write into';
  const because = obstacle === path ? '' : `, as ${obstacle} is closed to it`;
  const secret =
    use === 'read'
      ? 'let others read it, put a secret into the file of EnvironmentFile= instead, or give an account that may: --as USER'
      : 'leave that option out, as systemd gives a folder for data and the journal keeps the log, or give an account that may: --as USER';
  return new GatewayError(
    'UNIT_NEEDS_USER',
    `the service, which runs as ${who}, could not ${doing} ${path}${because}`,
    { hint: secret },
  );
};

/** systemd does not start a service that is to write where nothing is. */
const missing = (path: string, account: string | undefined): GatewayError =>
  new GatewayError('UNIT_NEEDS_USER', `the service would write into ${path}, which is not there`, {
    hint: `make it: install -d -o ${account ?? 'USER'} ${path}   or leave that option out, as systemd gives a folder for data`,
  });

/**
 * Refuses a unit whose account could not read or write what it needs: found out when it is installed,
 * and not from a log.
 *
 * @throws GatewayError `UNIT_NEEDS_USER`
 */
export const checkAccount = ({
  isUsers,
  account,
  paths,
}: Pick<UnitPlan, 'isUsers' | 'account' | 'paths'>): void => {
  if (isUsers) return;
  const who = accountOf(account);
  const gone = paths.write.find((path) => !existsSync(path));
  if (gone !== undefined) throw missing(gone, account);
  for (const use of ['read', 'write'] as const)
    for (const path of paths[use]) {
      const obstacle = obstacleFor(who, path, use);
      if (obstacle !== undefined) throw refusal({ account }, path, use, obstacle);
    }
};
