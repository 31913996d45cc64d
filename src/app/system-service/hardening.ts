import { dirname } from 'node:path';
import type { UnitPlan } from './unit-plan.js';
import { unitWord } from './unit-word.js';

const HOMES = ['/home/', '/root/', '/run/user/'];
const TEMPORARY = ['/tmp/', '/var/tmp/'];

const isBelow = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => `${path}/`.startsWith(folder));

const line = (key: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`${key}=${values.join(' ')}`];

/** Where files are: nothing can be written but its own folder and those that it needs. */
const files = ({ paths: { read, write }, configuration }: UnitPlan): string[] => {
  const folders = [...new Set(read.map((path) => dirname(path)))];
  const usesHome = [...folders, ...write].some((path) => isBelow(path, HOMES));
  const stays = (path: string): boolean => !isBelow(path, TEMPORARY);
  const hidden = [dirname(configuration), ...folders].filter((path) => !stays(path));
  return [
    'ProtectSystem=strict',
    `ProtectHome=${usesHome ? 'read-only' : 'yes'}`,
    'PrivateTmp=yes',
    ...line('ReadWritePaths', write.filter(stays).map(unitWord)),
    // Its own /tmp would hide them.
    ...line('BindReadOnlyPaths', [...new Set(hidden)].map(unitWord)),
    ...line('BindPaths', write.filter((path) => !stays(path)).map(unitWord)),
  ];
};

const devices = ({ devices: { allow, groups }, needs }: UnitPlan): string[] => {
  if (needs.programs || needs.modules)
    return [
      '# Programs and modules may need devices that nobody knows.',
      ...line('SupplementaryGroups', groups),
    ];
  if (allow.length === 0) return ['PrivateDevices=yes'];
  return [
    '# Serial ports, by the numbers of their kinds, so that they may be plugged in later.',
    'DevicePolicy=closed',
    ...allow.map((each) => `DeviceAllow=${each}`),
    ...line('SupplementaryGroups', groups),
  ];
};

/** What node does without. MemoryDenyWriteExecute is not among it: it compiles what it runs. */
const kernel = ({ needs }: UnitPlan): string[] => [
  needs.lowPorts ? 'AmbientCapabilities=CAP_NET_BIND_SERVICE' : 'AmbientCapabilities=',
  needs.lowPorts ? 'CapabilityBoundingSet=CAP_NET_BIND_SERVICE' : 'CapabilityBoundingSet=',
  'ProtectKernelTunables=yes',
  'ProtectKernelModules=yes',
  'ProtectKernelLogs=yes',
  'ProtectControlGroups=yes',
  'ProtectClock=yes',
  'ProtectHostname=yes',
  'PrivateMounts=yes',
  'KeyringMode=private',
  'RemoveIPC=yes',
];

/** What programs that nobody knows may need. */
const confining = ({ needs, isUsers }: UnitPlan): string[] =>
  needs.programs
    ? ['# exec: no more than this, as nobody knows what the programs need', 'OOMPolicy=continue']
    : [
        ...(isUsers ? [] : ['ProtectProc=invisible']),
        'RestrictNamespaces=yes',
        ...(needs.modules ? [] : ['RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK']),
        'SystemCallFilter=@system-service',
        'SystemCallFilter=~@privileged @resources',
        'SystemCallErrorNumber=EPERM',
      ];

/** In the account of a user, who may not do more than this to a service of theirs. */
const always = (): string[] => [
  'NoNewPrivileges=yes',
  'LockPersonality=yes',
  'RestrictRealtime=yes',
  'RestrictSUIDSGID=yes',
  'SystemCallArchitectures=native',
  'UMask=0077',
  'LimitCORE=0',
];

/** The lines of a unit that keep the service within what it needs (systemd.exec(5)). */
export const hardening = (plan: UnitPlan): readonly string[] => {
  if (plan.isUsers) return [...always(), ...confining(plan)];
  // With accounts of its own alone, the user of a port or of the bus would be nobody.
  const { needs, devices: open } = plan;
  const isAlone = open.allow.length === 0 && !needs.systemBus && !needs.programs && !needs.modules;
  return [
    ...always(),
    ...files(plan),
    ...devices(plan),
    ...kernel(plan),
    ...(isAlone && !needs.lowPorts ? ['PrivateUsers=yes'] : []),
    ...confining(plan),
  ];
};
