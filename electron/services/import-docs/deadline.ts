/**
 * The work's outcome, or after `ms` an error in these words; `stop` then ends the work.
 * For work on files of others, which may be made to never end.
 */
export async function within<T>(
  ms: number,
  work: Promise<T>,
  late: () => Error,
  stop: () => Promise<void>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late());
      void stop();
    }, ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
    // The loser's failure is nobody's any more.
    work.catch(() => {});
  }
}
