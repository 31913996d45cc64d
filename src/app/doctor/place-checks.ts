import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { resolveDataFolder } from '../../config/resolve-data-folder.js';
import { freeBytesAt } from '../queue/free-bytes.js';
import { unitName } from '../system-service/unit-plan.js';
import { checkDataFolder } from './check-data-folder.js';
import { checkDisk } from './check-disk.js';
import { checkSecretFile } from './check-secret-file.js';
import { type Check, findingsOf } from './finding.js';
import type { Patient } from './patient.js';

const BYTES_A_KB = 1024;

/** Files that have a secret in them, as far as the configuration says so. */
const secretFiles = ({
  loaded: { configuration, origins, secrets },
  service,
}: Patient): string[] => {
  const { file, mqtt, twin } = configuration;
  const isInFile = [...origins].some(
    ([path, { layer }]) => layer === 'file' && /password$|key$|secret|token$/i.test(path),
  );
  return [
    ...(file !== undefined && isInFile && secrets.length > 0 ? [file] : []),
    mqtt.password_file,
    mqtt.keyfile,
    twin.sharedaccesskey_file,
    ...(service === undefined ? [] : [service.systemd.environmentFile(unitName(service.name))]),
  ].filter((path) => path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
};

/** What the gateway has on disk. */
export const placeChecks = (patient: Patient): Check[] => {
  const { loaded, environment, running, service } = patient;
  const { configuration } = loaded;
  const { gateway, log } = configuration;
  // A service keeps it where systemd gives it a folder.
  const state =
    service === undefined
      ? environment
      : { ...environment, STATE_DIRECTORY: service.systemd.stateFolder(unitName(service.name)) };
  const folder = resolveDataFolder(configuration, state);
  const kept =
    gateway.outboxbytes + gateway.deadletterbytes + (gateway.inbox ? gateway.inboxbytes : 0);
  const hasLog = log.logfilename !== '' && log.filelevel !== 'NONE';
  const room = async (what: string, at: string, mayGrowBytes: number) =>
    checkDisk({ what, folder: at, mayGrowBytes, freeBytes: await freeBytesAt(at) });
  return [
    { name: 'data folder', run: () => checkDataFolder(folder, running) },
    {
      name: 'disk',
      run: async () => [
        await room('what is kept', folder, kept),
        ...(hasLog
          ? [
              await room(
                'the log',
                dirname(log.logfilename),
                log.filesize * BYTES_A_KB * log.filenum,
              ),
            ]
          : []),
      ],
    },
    {
      name: 'secrets',
      run: async () => {
        const files = secretFiles(patient);
        return files.length === 0
          ? [findingsOf('secrets').ok('no file with a secret')]
          : files.map((path) => checkSecretFile(path, statSync(path).mode));
      },
    },
  ];
};
