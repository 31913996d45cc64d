import { type Finding, findingsOf } from './finding.js';

const { ok, fail } = findingsOf('packages');

/** Which of the packages that only some interfaces need are installed. */
export const checkPackages = (
  packages: readonly { readonly name: string; readonly installed: boolean }[],
  needed: readonly string[],
): readonly Finding[] => {
  const missing = packages.filter(({ installed }) => !installed).map(({ name }) => name);
  const wanted = missing.filter((name) => needed.includes(name));
  const there = packages.filter(({ installed }) => installed).map(({ name }) => name);
  return [
    ok(
      `installed: ${there.join(', ') || 'none'}${missing.length === 0 ? '' : `; not: ${missing.join(', ')}, which no interface here needs`}`,
    ),
    ...wanted.map((name) => fail(`${name} is not installed`, `npm install ${name}`)),
  ].filter(({ level }) => level === 'fail' || wanted.length === 0);
};
