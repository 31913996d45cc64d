// Loaded into a command under test: writes one byte to file descriptor 3 for each socket that is
// about to listen, and changes nothing else.
import { writeSync } from 'node:fs';
import { Server } from 'node:net';

const { listen } = Server.prototype;
Server.prototype.listen = function (...args) {
  writeSync(3, '!');
  return listen.apply(this, args);
};
