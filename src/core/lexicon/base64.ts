/** The little of the host that is used: Node's Buffer, which decodes a megabyte ten times as fast, or else `atob`. */
interface Host {
  readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array };
  atob(text: string): string;
}

/** Bytes of a well-formed base64 text, in Node and in browsers alike. */
export function decodeBase64(text: string): Uint8Array {
  const host = globalThis as unknown as Host;
  if (host.Buffer) return host.Buffer.from(text, 'base64');
  const binary = host.atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
