import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doorHint } from '../../../src/isolation/door-hint.js';
import { resources } from '../../support/resources.js';

const use = resources();

/** What node itself says where a package has no such part. */
const complaintOf = (name: string, asked: string): string => {
  const folder = use(mkdtempSync(join(tmpdir(), 'door-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  const home = join(folder, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ name, exports: { './interface': './i.js' } }),
  );
  const program = `import('${asked}').catch(({ message }) => console.log(message))`;
  return spawnSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' }).stdout;
};

test.each([
  ['mqttgateway/service', "write 'mqttgateway/interface/service'"],
  ['mqttgateway/testing', "write 'mqttgateway/interface/testing'"],
  [
    'mqttgateway/sdk',
    "write 'mqttgateway/interface', 'mqttgateway/interface/service', 'mqttgateway/interface/declared' or 'mqttgateway/interface/testing'",
  ],
])('%s is not there: %s', (asked, hint) => {
  expect(doorHint(complaintOf('mqttgateway', asked))).toBe(hint);
});

test('of other packages and other failures nothing is known', () => {
  expect(complaintOf('other', 'other/service')).toContain('is not defined by "exports"');
  expect(doorHint(complaintOf('other', 'other/service'))).toBeUndefined();
  expect(doorHint('Unexpected end of input')).toBeUndefined();
});
