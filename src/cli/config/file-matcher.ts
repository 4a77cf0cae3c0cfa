import picomatch from 'picomatch/posix.js';

/** Whether a path, relative to the folder of the patterns and with forward slashes, is meant. */
export type FileMatcher = (path: string) => boolean;

/**
 * Compiles glob patterns as overrides have them. One without a slash is matched with the file's name in any folder, one
 * that ends in a slash with all below; one that begins with `!` leaves out. With only such, all other files are meant.
 */
export function fileMatcher(patterns: readonly string[]): FileMatcher {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map(matcherOf);
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => matcherOf(pattern.slice(1)));
  return (path) => {
    if (unwanted.some((matches) => matches(path))) return false;
    return wanted.length === 0 || wanted.some((matches) => matches(path));
  };
}

function matcherOf(pattern: string): FileMatcher {
  const rooted = pattern.replace(/^\.?\//, '');
  const whole = rooted.endsWith('/') ? `${rooted}**` : rooted;
  const basename = !pattern.includes('/');
  const matches = picomatch(whole, { dot: true, nonegate: true, basename });
  return (path) => matches(path);
}
