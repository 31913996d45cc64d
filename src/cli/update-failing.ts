import { parseDocument } from '../document/parse-document.js';
import { readText } from '../document/read-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { whereText } from '../errors/where.js';
import type { CaseOutcome } from '../map/cases/run-case.js';
import { updatedCase } from '../map/cases/updated-case.js';
import { type CaseUpdate, updateCases } from '../mapfile/update-cases.js';
import type { LoadedMap } from './loaded-map.js';
import { shellWord } from './shell-word.js';
import type { Terminal } from './terminal.js';
import { writeWhole } from './write-whole.js';

const rewrite = async (file: string, updates: readonly CaseUpdate[]): Promise<void> => {
  const read = readText(file, file);
  if ('problem' in read) throw new GatewayError(read.problem.code, read.problem.message);
  const text = updateCases(read.text, updates);
  const { problems } = parseDocument(file, text);
  // A file that cannot be read any more would be a defect of ours; the user's stays as it is.
  if (problems.some(({ severity }) => severity === 'error'))
    throw new GatewayError('COMMAND_INTERNAL', `${file} would be broken; it stays as it is`, {
      problems,
    });
  await writeWhole(file, text);
};

/**
 * Writes into failing cases what the map gives now, and says what it changed.
 *
 * @returns how many could not be brought up to date
 * @throws GatewayError `COMMAND_CANNOT_WRITE`; `COMMAND_USAGE` where the map came from stdin
 */
export const updateFailing = async (
  { file, both }: LoadedMap,
  failing: readonly CaseOutcome[],
  terminal: Terminal,
): Promise<number> => {
  if (file === '-')
    throw new GatewayError('COMMAND_USAGE', '--update cannot rewrite stdin; name a file');
  const files = new Map<string, CaseUpdate[]>();
  let left = 0;
  for (const { case: test } of failing) {
    const { where, name } = test;
    const updated = updatedCase(both, test);
    const place = where === undefined ? file : whereText(where);
    if ('left' in updated || where === undefined) {
      left += 1;
      terminal.say(`${place}  ${name}: left as it is: ${'left' in updated ? updated.left : ''}`);
      continue;
    }
    files.set(where.file, [...(files.get(where.file) ?? []), { where, ...updated }]);
    terminal.say(`${place}  ${name}: ${updated.sides.join(' and ')} rewritten`);
  }
  for (const [name, updates] of files) await rewrite(name, updates);
  terminal.say(
    left === 0
      ? `${file}: every case passes now.   Next: look at what changed, then mqttgateway map test ${shellWord(file)}`
      : `${file}: ${left} of ${failing.length} cases could not be brought up to date`,
  );
  return left;
};
