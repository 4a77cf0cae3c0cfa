/**
 * What `work` gives, or the abort reason as soon as `signal` is aborted: a pipe that nobody writes to keeps a thread of
 * Node waiting, and no signal reaches it there.
 */
export async function untilAborted<Made>(work: Promise<Made>, signal: AbortSignal): Promise<Made> {
  let listener = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    listener = () => reject(signal.reason);
    if (signal.aborted) listener();
    else signal.addEventListener('abort', listener);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', listener);
  }
}
