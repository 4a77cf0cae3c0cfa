/**
 * A path with forward slashes as a URI (RFC 3986): relative where the path is, `file:` where it begins at a root or a
 * drive.
 */
export function pathUri(path: string): string {
  const encoded = path.replace(LONE_SURROGATES, '\uFFFD').split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//i.test(path)) return `file:///${path[0]}:${encoded.slice('x%3A'.length)}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

const LONE_SURROGATES = /\p{Cs}/gu;
