/** Topics that each are right by themselves, but not together. */
import { load, problemLines } from './load.js';

const lines = (text: string): string[] =>
  problemLines(load(`${text}\n[INTERFACE:a]\nmodule: ./a.mjs\n`));

test.each<[string, string]>([
  [
    '[GATEWAY]\nstatetopic: home/x\nstatustopic: home/x',
    '3:14 error CONFIG_CONFLICT [GATEWAY] statustopic is "home/x", the same as [GATEWAY] statetopic',
  ],
  [
    '[GATEWAY]\nheartbeattopic: home/x\ntrackingtopic: home/x',
    '3:16 error CONFIG_CONFLICT [GATEWAY] trackingtopic is "home/x", the same as [GATEWAY] heartbeattopic',
  ],
  [
    '[GATEWAY]\nreloadtopic: t/reported\n[TWIN]\nbackend: topics\ntopic: t',
    '5:8 error CONFIG_CONFLICT [TWIN] topic says with reported "t/reported", the same as [GATEWAY] reloadtopic',
  ],
  [
    '[GATEWAY]\nstatetopic: c\n[CONTROL]\nenabled: on\ntopic: c',
    '5:8 error CONFIG_CONFLICT [CONTROL] topic is "c", the same as [GATEWAY] statetopic',
  ],
  [
    '[GATEWAY]\nstatetopic: c/info\n[CONTROL]\nenabled: on\ntopic: c',
    '5:8 error CONFIG_CONFLICT [CONTROL] topic says with info "c/info", the same as [GATEWAY] statetopic',
  ],
  [
    '[GATEWAY]\nstateonline: 1\nstateoffline: 1',
    '3:15 error CONFIG_CONFLICT [GATEWAY] stateoffline is "1", as stateonline is',
  ],
  [
    '[CONTROL]\nenabled: on\ntopic: c\n[TWIN]\nbackend: topics\ntopic: c/twin',
    '6:8 error CONFIG_CONFLICT [TWIN] topic is "c/twin", which is below [CONTROL] topic',
  ],
  [
    '[CONTROL]\nenabled: on\ntopic: c\n[TWIN]\nbackend: topics\ntopic: c',
    '6:8 error CONFIG_CONFLICT [TWIN] topic is "c", which is below [CONTROL] topic',
  ],
  [
    '[INTERFACE:a]\ntopic: home/x\n[INTERFACE:b]\nmodule: ./b.mjs\ntopic: home/x',
    '5:8 warning CONFIG_CONFLICT [INTERFACE:b] topic is "home/x", where a lives already',
  ],
])('%j is told', (text, expected) => {
  const told = lines(text);
  expect(told).toHaveLength(1);
  expect(told[0]?.slice(0, expected.length)).toBe(expected);
});

test.each([
  '[GATEWAY]\nstatetopic:\nstatustopic:\nstateonline: x\nstateoffline: x',
  '[GATEWAY]\nstatetopic: c\n[CONTROL]\ntopic: c',
  '[GATEWAY]\nstatetopic: service/a/online\nstateonline: 1\nstateoffline: 0',
  '[CONTROL]\nenabled: on\ntopic: home/c\n[TWIN]\nbackend: topics\ntopic: home/ctwin',
  '[INTERFACE:b]\nmodule: ./b.mjs\n[INTERFACE:c]\ninterface: dummy\ntopic: service/b',
])('%j is right', (text) => {
  expect(lines(text)).toEqual([]);
});
