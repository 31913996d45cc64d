import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { argumentName } from './argument-name.js';

/** Sensors at most; a server with many disks and cards has some thirty. */
const MAX_SENSORS = 64;
const MAX_BYTES = 128;

/** The first line of a file of Linux's sysfs; undefined where it cannot be read. */
const lineOf = async (path: string): Promise<string | undefined> => {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MAX_BYTES), position: 0 });
    return buffer.toString('utf8', 0, bytesRead).split('\n')[0]?.trim();
  } catch {
    // A sensor that sleeps, such as that of a radio which is off, answers with an error.
    return undefined;
  } finally {
    await file.close();
  }
};

const namesIn = async (folder: string, pattern: RegExp): Promise<string[]> => {
  const names = await readdir(folder).catch(() => []);
  const order = new Intl.Collator('en', { numeric: true });
  return names.filter((name) => pattern.test(name)).sort(order.compare);
};

/** One sensor: where its thousandths of a degree stand, and the words of its name. */
interface Sensor {
  readonly file: string;
  readonly words: readonly string[];
}

const zones = async (root: string): Promise<Sensor[]> => {
  const folder = join(root, 'class/thermal');
  const names = await namesIn(folder, /^thermal_zone\d+$/);
  return Promise.all(
    names.slice(0, MAX_SENSORS).map(async (name) => ({
      file: join(folder, name, 'temp'),
      words: [(await lineOf(join(folder, name, 'type'))) ?? name],
    })),
  );
};

const chips = async (root: string): Promise<Sensor[]> => {
  const folder = join(root, 'class/hwmon');
  const found: Sensor[] = [];
  for (const chip of await namesIn(folder, /^hwmon\d+$/)) {
    const of = join(folder, chip);
    const chipName = (await lineOf(join(of, 'name'))) ?? chip;
    for (const input of await namesIn(of, /^temp\d+_input$/)) {
      if (found.length >= MAX_SENSORS) return found;
      const number = input.replace('_input', '');
      const label = (await lineOf(join(of, `${number}_label`))) ?? number;
      found.push({ file: join(of, input), words: [chipName, label] });
    }
  }
  return found;
};

/** `name`, or where that is taken `name_2` and so on. */
const freeName = (name: string, taken: Readonly<Record<string, string>>): string => {
  let free = name;
  for (let count = 2; Object.hasOwn(taken, free); count += 1)
    free = `${name.slice(0, 60)}_${count}`;
  return free;
};

/**
 * The temperatures that Linux tells under /sys, in °C with one decimal, as arguments.
 *
 * @param root `/sys`
 * @example await readTemperatures('/sys') // { temperature_cpu_thermal: '48.3' }
 */
export const readTemperatures = async (root: string): Promise<Record<string, string>> => {
  const made: Record<string, string> = {};
  for (const { file, words } of [...(await zones(root)), ...(await chips(root))]) {
    const thousandths = await lineOf(file);
    if (thousandths === undefined || !/^-?\d{1,9}$/.test(thousandths)) continue;
    const name = freeName(argumentName('temperature', ...words), made);
    made[name] = (Number(thousandths) / 1000).toFixed(1);
  }
  return made;
};
