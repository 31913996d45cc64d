import type { Socket } from 'node:net';
import type { Line, LineEvents } from 'mqttgateway/interface/declared';

/** A connection that is there, as a line. What came before is kept by the socket until now. */
export const socketLine = (
  socket: Socket,
  events: Pick<LineEvents, 'data' | 'ended'>,
  peer: string,
): Line => {
  socket.on('data', (bytes) => events.data(bytes));
  socket.on('error', (cause) => events.ended(cause));
  // With a listener for `end` missing, the other half would stay open and look alive.
  socket.on('end', () => socket.destroy());
  socket.on('close', () => events.ended(new Error(`${peer} closed the connection`)));
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        // The session may use its bytes again, the socket keeps them until they are sent.
        socket.write(Buffer.from(bytes), (cause) => {
          if (cause === undefined || cause === null) resolve();
          else reject(cause);
        });
      }),
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    close: () => {
      socket.removeAllListeners();
      socket.on('error', () => undefined);
      socket.destroy();
    },
  };
};
