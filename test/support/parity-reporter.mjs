// Beside the reporter of Jest: after a run of all tests it fails the run where a test that the pages of
// parity name did not run, or did not pass. A run of some tests is none of its business.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The tests that a page names, as `path: name` in code; each once. */
export const namedTests = (markdown) => {
  const found = [...markdown.matchAll(/`((?:test|interfaces)\/\S+\.test\.ts): ([^`]+)`/g)];
  const unique = new Map(found.map(([text, path, name]) => [text, { path, name }]));
  return [...unique.values()];
};

/** What stands for text that `test.each` or a template fills in: %s, %j, $name, $member.name. */
const FILLED = /%\.?\d*[sdifjop#]|\$[A-Za-z_][\w.]*/g;

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whether a test that ran under `title` is the one of that name. */
export const titleMatches = (name, title) =>
  name === title || new RegExp(`^${name.split(FILLED).map(escaped).join('.*')}$`, 's').test(title);

/** @returns what of `named` did not run and pass: `failed`, or `skipped` where a program is missing. */
export const notShown = (named, results, { skippable }) => {
  const failed = [];
  const skipped = [];
  for (const { path, name } of named) {
    const ran = (results.get(path) ?? []).filter(({ title }) => titleMatches(name, title));
    if (ran.length > 0 && ran.every(({ status }) => status === 'passed')) continue;
    const isSkipped = ran.length > 0 && ran.every(({ status }) => /passed|pending/.test(status));
    (isSkipped && skippable(path) ? skipped : failed).push(`${path}: ${name}`);
  }
  return { failed, skipped };
};

/** Whether Jest was asked for all tests. */
export const isWhole = (config) =>
  !config.testPathPatterns.isSet() &&
  !config.testNamePattern &&
  !config.onlyChanged &&
  !config.onlyFailures &&
  !config.findRelatedTests &&
  !config.runTestsByPath &&
  !config.watch &&
  !config.watchAll &&
  config.shard === undefined;

export default class ParityReporter {
  #config;
  #error;

  constructor(config) {
    this.#config = config;
  }

  onRunComplete(_contexts, run) {
    if (!isWhole(this.#config) || run.wasInterrupted) return;
    const { rootDir } = this.#config;
    const read = (path) => readFileSync(join(rootDir, path), 'utf8');
    const results = new Map(
      run.testResults.map(({ testFilePath, testResults }) => [
        relative(rootDir, testFilePath).split(sep).join('/'),
        testResults,
      ]),
    );
    const { failed, skipped } = notShown(namedTests(read('docs/parity.md')), results, {
      // Only where a program is missing, and that is allowed.
      skippable: (path) =>
        process.env.MQTTGATEWAY_REQUIRE_PEERS !== '1' && read(path).includes('requirePeer('),
    });
    const list = (tests) => tests.map((test) => `\n  ${test}`).join('');
    if (skipped.length > 0)
      process.stderr.write(`docs/parity.md: skipped, as a program is missing:${list(skipped)}\n`);
    if (failed.length === 0) return;
    this.#error = new Error(
      `docs/parity.md names tests that did not run and pass:${list(failed)}\n`,
    );
    process.stderr.write(`${this.#error.message}`);
  }

  getLastError() {
    return this.#error;
  }
}
