import { causeCode } from './cause-code.js';
import { causeText } from './cause-text.js';

/** Why a server cannot listen, and what to do. */
export const portText = (cause: unknown, host: string, port: number): string => {
  const code = causeCode(cause);
  const at = `webhook: host "${host}", port ${port}`;
  switch (code) {
    case 'EADDRINUSE':
      return `${at}: another program listens there already (${code}); choose another port, or end that program`;
    case 'EACCES':
      return `${at}: not permitted (${code}); ports below 1024 need rights of their own, choose a higher one`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${at}: this computer has no such address (${code}); 0.0.0.0 stands for all it has`;
    default:
      return `${at}: ${causeText(cause)}`;
  }
};
