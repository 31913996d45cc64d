import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { observeCommand } from '../support/observed-command.js';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'init-'));
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

test.each([
  [['my house'], "Next:\n  cd 'my house'\n  mqttgateway config check "],
  [['attic'], 'Next:\n  cd attic\n  mqttgateway config check '],
  [[], 'Next:\n  mqttgateway config check '],
])('init %j says what a shell takes next', async (folder, next) => {
  const { exitCode, stderr } = await observeCommand(['init', ...folder], { cwd });
  expect(exitCode).toBe(0);
  expect(stderr).toContain(next);
});
