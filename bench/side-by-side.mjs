const MESSAGES = 100_000;

const nanoseconds = (work) => {
  const since = process.hrtime.bigint();
  for (let i = 0; i < MESSAGES; i += 1) work(i);
  return Number(process.hrtime.bigint() - since) / MESSAGES;
};

/**
 * Measures pieces of work in turns, so that what else the machine does meets all of them alike, and
 * prints nanoseconds a message: median, least and most.
 *
 * @param subjects `{ name, work }` each; `work` gets the number of the message, from 0 to 99,999
 */
export const sideBySide = (subjects, rounds) => {
  const measured = subjects.map((subject) => ({ ...subject, times: [] }));
  for (let round = 0; round <= rounds; round += 1)
    for (const { work, times } of measured) {
      const time = nanoseconds(work);
      // The first round warms up.
      if (round > 0) times.push(time);
    }
  console.log(
    `nanoseconds a message, ${rounds} rounds of ${MESSAGES}, node ${process.versions.node}`,
  );
  for (const { name, times } of measured) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(0).padStart(6);
    console.log(`${name}   median ${at(0.5)}   min ${at(0)}   max ${at(1)}`);
  }
};
