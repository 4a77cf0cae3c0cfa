const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does what may keep this thread waiting. Nobody would hear a signal meanwhile, so that it ends the process at once; for
 * times at which nothing is being written.
 */
export function interruptible<Made>(work: () => Made): Made {
  const heard = SIGNALS.map((signal) => ({ signal, listeners: process.listeners(signal) }));
  for (const { signal } of heard) process.removeAllListeners(signal);
  try {
    return work();
  } finally {
    for (const { signal, listeners } of heard) for (const listener of listeners) process.on(signal, listener);
  }
}
