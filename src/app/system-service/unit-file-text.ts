import { dirname } from 'node:path';
import { EXIT } from '../../errors/exit-code.js';
import { hardening } from './hardening.js';
import { type UnitPlan, unitName } from './unit-plan.js';
import { unitCommand, unitText } from './unit-word.js';

/** Once more would not help: a person has to change something. */
const LASTING = [EXIT.usage, EXIT.badMap, EXIT.permission, EXIT.badConfiguration];

/** Our own end takes 8 s at most. */
const STOP_SECONDS = 20;
/** In which the gateway has to say that it lives. */
const WATCHDOG_SECONDS = 60;

const MARK = '# Written by mqttgateway';

/** By which version of mqttgateway a unit was written; undefined where it is not one of ours. */
export const writtenBy = (text: string): string | undefined =>
  text.startsWith(`${MARK} `) ? /^[\w.+-]*\w/.exec(text.slice(MARK.length + 1))?.[0] : undefined;

/** What a name of a user may have; the unit's may have more. */
const userName = (unit: string): string => unit.replaceAll('.', '-').slice(0, 31);

const account = ({ isUsers, account: user, name }: UnitPlan): string[] => {
  if (isUsers) return [];
  return user === undefined
    ? ['DynamicUser=yes', `User=${userName(unitName(name))}`]
    : [`User=${unitText(user)}`];
};

/**
 * The file of a unit. It begins with a mark, by which it is known again.
 *
 * @throws GatewayError `UNIT_PLACE`
 */
export const unitFileText = (plan: UnitPlan): string => {
  const { name, isUsers, program, configuration, needs } = plan;
  const unit = unitName(name);
  const after = ['network-online.target', ...(needs.systemBus ? ['dbus.socket'] : [])];
  const manager = isUsers ? 'systemctl --user' : 'systemctl';
  const removal = `mqttgateway service uninstall${isUsers ? ' --user' : ''} --name ${name}`;
  return [
    `${MARK} ${plan.version}. It is removed by: ${removal}`,
    `# The next install writes it anew; for changes of your own: ${manager} edit ${unit}`,
    '[Unit]',
    `Description=mqttgateway ${unitText(name)}`,
    // A user's manager knows no network.
    ...(isUsers ? [] : [`Wants=${after.join(' ')}`, `After=${after.join(' ')} time-sync.target`]),
    '# It is started again for ever, unless the configuration is wrong.',
    'StartLimitIntervalSec=0',
    '',
    '[Service]',
    'Type=notify',
    'NotifyAccess=all',
    `ExecStart=${unitCommand([...program, 'run', '-c', configuration])}`,
    `ExecReload=${unitCommand([...program, 'reload', '-c', configuration])}`,
    `WorkingDirectory=${unitText(dirname(configuration))}`,
    `EnvironmentFile=-${unitText(plan.environmentFile)}`,
    `StateDirectory=${unit}`,
    'StateDirectoryMode=0700',
    'Restart=on-failure',
    'RestartSec=5',
    `RestartPreventExitStatus=${LASTING.join(' ')}`,
    `TimeoutStartSec=${plan.startSeconds}`,
    `TimeoutStopSec=${STOP_SECONDS}`,
    `WatchdogSec=${WATCHDOG_SECONDS}`,
    '# It ends its programs itself; what is left then is ended by systemd.',
    'KillMode=mixed',
    ...account(plan),
    ...hardening(plan),
    '',
    '[Install]',
    `WantedBy=${isUsers ? 'default.target' : 'multi-user.target'}`,
    '',
  ].join('\n');
};
