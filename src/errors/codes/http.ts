import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About devices that are asked over HTTP, and that call us. */
export const HTTP_CODES = {
  HTTP_UNREACHABLE: {
    summary:
      'A device could not be reached over HTTP, or closed the connection before it answered.',
    remedy:
      'Check `url`, the name and the port in it, and that the device is on: `curl URL` on the same computer shows the same.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  HTTP_TIMEOUT: {
    summary: 'A device did not answer a request completely in time.',
    remedy: 'Check the device, or give it longer with `timeout` of that interface.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  HTTP_CERTIFICATE: {
    summary: 'The certificate of a device was not accepted.',
    remedy:
      'Name the certificate of its authority with `tls: { cafile: … }`, and use the name in `url` that stands in the certificate.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  HTTP_STATUS: {
    summary: 'A device answered a request with an error, 400 or above.',
    remedy:
      'The message says which one. 401 and 403: correct user, password or `headers`. 404: correct the path of the poll or rule. 500 and above: look at the device.',
    exitCode: EXIT.failures,
    retryable: true,
  },
  HTTP_TOO_LARGE: {
    summary: 'The body of an answer is larger than it may be; it was not read to its end.',
    remedy: 'Ask for less, or raise `maxbody` of that interface.',
    exitCode: EXIT.failures,
    retryable: true,
  },
  HTTP_BAD_ANSWER: {
    summary: 'What came was not a whole answer in HTTP, or packed in a way that was not asked for.',
    remedy: 'The message says what is wrong. Check that `url` leads to a web server.',
    exitCode: EXIT.failures,
    retryable: true,
  },
  HTTP_REDIRECT: {
    summary: 'A redirect was not followed.',
    remedy:
      'Set `url` to where the device really is. `redirecthosts` allows redirects to other hosts, `redirects` more of them in a row; from https to http none is followed.',
    exitCode: EXIT.failures,
    retryable: true,
  },
  HTTP_BAD_PATH: {
    summary: 'A command would become a path that leads elsewhere.',
    remedy: 'Correct the command: a part of a path cannot be `.` or `..`.',
    exitCode: EXIT.failures,
  },
  HTTP_WEBHOOK_PORT: {
    summary: 'The server for webhooks could not listen at its address.',
    remedy:
      'Choose a free `port` of `webhook`, above 1023 without further rights, and a `host` that this computer has. It is tried again.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
} as const satisfies Record<string, CodeEntry>;
