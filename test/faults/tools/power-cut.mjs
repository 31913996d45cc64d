// Loaded before the gateway: ends the process with SIGKILL at the N-th call of one operation on one
// kind of file. With `lose` everything that was not synced is taken back before: a loss of power, and
// not only the end of a process. FAULT_CUT holds what is to happen, as JSON.
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const cut = JSON.parse(process.env.FAULT_CUT ?? 'null');
const files = createRequire(import.meta.url)('node:fs/promises');
const real = { open: files.open, unlink: files.unlink };

/** By handle. @type {WeakMap<object, string>} */
const paths = new WeakMap();
/** What was written and not synced, the latest last: what stood there before. */
const unsynced = [];
/** Made, and not synced with their folder. */
const unsyncedNames = new Set();
let seen = 0;

const takeBack = () => {
  for (const { path, position, before, size } of unsynced.reverse()) {
    const file = openSync(path, 'r+');
    writeSync(file, before, 0, before.length, position);
    ftruncateSync(file, size);
    closeSync(file);
  }
  for (const path of unsyncedNames) rmSync(path, { force: true });
};

const die = () => {
  if (cut.lose) takeBack();
  process.kill(process.pid, 'SIGKILL');
  // Nothing more of this process may run before the signal arrives.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};

/** @returns whether this is the call at which the process ends */
const isTheOne = (operation, path) => {
  if (cut === null || operation !== cut.operation || !new RegExp(cut.path).test(path)) return false;
  seen += 1;
  return seen === cut.nth;
};

const around = async (operation, path, work) => {
  const now = isTheOne(operation, path);
  if (now && cut.when === 'before') die();
  const result = await work();
  if (now && cut.when === 'after') die();
  return result;
};

const remember = (handle, path, bytes, position) => {
  const { size } = fstatSync(handle.fd);
  const before = Buffer.alloc(Math.max(0, Math.min(bytes.length, size - position)));
  // The handle may be open for writing only.
  const file = openSync(path, 'r');
  readSync(file, before, 0, before.length, position);
  closeSync(file);
  unsynced.push({ path, position, before, size });
};

const forget = (path) => {
  for (let index = unsynced.length - 1; index >= 0; index -= 1)
    if (unsynced[index].path === path) unsynced.splice(index, 1);
};

const patch = (prototype) => {
  const { write, datasync, sync } = prototype;
  prototype.write = function (...args) {
    const [bytes, , , position] = args;
    const path = paths.get(this);
    if (path === undefined) return write.apply(this, args);
    remember(this, path, bytes, position);
    if (isTheOne('write', path)) {
      if (cut.when === 'within')
        writeSync(this.fd, bytes, 0, Math.floor(bytes.length / 2), position);
      if (cut.when !== 'after') die();
      return write.apply(this, args).then(die);
    }
    return write.apply(this, args);
  };
  prototype.datasync = function () {
    const path = paths.get(this) ?? '';
    return around('datasync', path, async () => {
      await datasync.call(this);
      forget(path);
    });
  };
  prototype.sync = async function () {
    await sync.call(this);
    const folder = paths.get(this);
    for (const path of unsyncedNames) if (path.startsWith(`${folder}/`)) unsyncedNames.delete(path);
  };
};

let isPatched = false;
files.open = async (path, flags, ...rest) => {
  const name = String(path);
  const isNew = String(flags).includes('x');
  return around(isNew ? 'create' : 'open', name, async () => {
    const handle = await real.open(path, flags, ...rest);
    paths.set(handle, name);
    if (isNew) unsyncedNames.add(name);
    if (!isPatched) patch(Object.getPrototypeOf(handle));
    isPatched = true;
    return handle;
  });
};
files.unlink = (path) =>
  around('unlink', String(path), async () => {
    await real.unlink(path);
    forget(String(path));
    unsyncedNames.delete(String(path));
  });
syncBuiltinESMExports();
