import { type Command, Option } from 'commander';

/** Flags of both mosquitto_pub and mosquitto_sub that are written otherwise, and how. */
const BOTH: Readonly<Record<string, string>> = {
  '-d': '--trace here',
  '-L': '--url mqtt://HOST with -t TOPIC here',
  '-D': '--property NAME=VALUE or --user-property NAME=VALUE here, of pub',
  '-x': 'not here, as a visit leaves no session; a gateway has [MQTT] session',
  '-A': 'not here: the system chooses from which address it connects',
  '-I': '-i here, which gives the whole id',
  '-M': 'not here: [MQTT] maxinflight of a configuration, by -c',
  '-S': 'not here: -h names the broker',
};

const OWN: Readonly<Record<'pub' | 'sub', Readonly<Record<string, string>>>> = {
  pub: {
    '-n': "-m '' here; with -r it is --remove-retained",
    '-s': '-f - here',
  },
  sub: {
    '-F': '--json or -v here',
    '-N': 'not here: each message ends its line; --json keeps it apart',
    '-E': '-W SECONDS or -C COUNT here, which end it',
    '-U': 'not here, as a visit leaves no subscription',
  },
};

const VERSION = "mosquitto's -V is --protocol here: 5, 3.1.1 or 3.1";

/** Says of flags that whoever knows mosquitto's clients will type how they are written here. */
export const withMosquittoHints = (name: 'pub' | 'sub', command: Command): Command => {
  for (const [flag, here] of Object.entries({ ...BOTH, ...OWN[name] }))
    command
      .addOption(new Option(flag).hideHelp())
      .on(`option:${flag.slice(1)}`, () =>
        command.error(`error: unknown option '${flag}'. mosquitto's ${flag} is ${here}`),
      );
  return command.configureOutput({
    outputError: (text, write) => {
      // The program itself took -V, for its own version; what followed it is left over.
      const isVersion = command.parent?.opts()['version'] === true;
      write(isVersion && text.includes('too many arguments') ? `error: ${VERSION}\n` : text);
    },
  });
};
