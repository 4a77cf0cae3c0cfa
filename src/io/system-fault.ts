const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'is a directory',
  ENOTDIR: 'a part of the path is not a directory',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EEXIST: 'is in the way',
};

/** The code of an operating-system error such as `ENOENT`, or undefined for anything else that was thrown. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What Node puts for bytes that are no UTF-8, so that it finds no file of such a name though it lists one. */
const LOST_BYTES = '\uFFFD';

/** What an error says to a person: an operating-system code in words, otherwise the error's own message. */
export function faultText(error: unknown): string {
  const code = systemCode(error);
  if (code === 'ENOENT' && pathOf(error).includes(LOST_BYTES)) {
    return 'no such name in UTF-8, and names of other bytes cannot be read: rename it';
  }
  if (code !== undefined && MESSAGES[code] !== undefined) return MESSAGES[code];
  return error instanceof Error ? error.message : String(error);
}

function pathOf(error: unknown): string {
  return error instanceof Error && 'path' in error ? String(error.path) : '';
}
