/** The table of requests in the guide is the one that the gateway has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ControlRequest } from '../../src/app/control/control-request.js';
import { CONTROL_REQUESTS } from '../../src/app/control/control-requests.js';
import { optionSchema } from '../../src/config/option-schema.js';
import { PACKAGE_FOLDER } from './walk-document.js';

const page = readFileSync(join(PACKAGE_FOLDER, 'docs', 'control.md'), 'utf8');

/** Members as the page has them: the one that a word stands for first, those that must be there in bold. */
const membersOf = ({ schema, main }: ControlRequest): string => {
  const names = Object.keys(Reflect.get(schema, 'properties'));
  const required: readonly string[] = Reflect.get(schema, 'required');
  return names
    .toSorted((one, other) => Number(other === main) - Number(one === main))
    .map((name) => (required.includes(name) ? `**\`${name}\`**` : `\`${name}\``))
    .join(', ');
};

const rowOf = (request: ControlRequest): string =>
  `| \`${request.what}\` | ${request.changes ? 'changes' : ''} | ${membersOf(request)} | ${request.summary} |`;

test('each request has its row, and there are no others', () => {
  const rows = [...page.matchAll(/^\| `[a-z/]+` \| (?:changes)? \|.*$/gm)].map(([row]) => row);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows).toEqual(CONTROL_REQUESTS.map(rowOf));
});

test('what is allowed by default changes nothing, and shows no messages', () => {
  const allowed = optionSchema(['control', 'allow'])?.['default'];
  expect(allowed).toEqual(
    CONTROL_REQUESTS.filter(
      ({ what, changes }) => !changes && what !== 'queue/peek' && what !== 'queue/export',
    ).map(({ what }) => what),
  );
});
