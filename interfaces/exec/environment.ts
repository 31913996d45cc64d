/** What programs need to find others, to write text and times, and nothing that may be a secret. */
const HANDED_ON = /^(?:PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_[A-Z]+|TZ|TMPDIR)$/;

/**
 * The environment of a program: little of ours, and what the option `env` says.
 *
 * @example environment({ PORT: 7 }, { PATH: '/bin', PASSWORD: 'hush' }) // { PATH: '/bin', PORT: '7' }
 */
export const environment = (
  given: Readonly<Record<string, string | number | boolean>>,
  own: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(own).filter(([name]) => HANDED_ON.test(name))),
  ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])),
});
