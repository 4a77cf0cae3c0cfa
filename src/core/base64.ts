/** The little of the host that is used: Node's Buffer, which decodes a megabyte ten times as fast, or else `atob`. */
interface Host {
  readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array };
  atob(text: string): string;
}

/** Bytes of a well-formed base64 text, in Node and in browsers alike. */
export function decodeBase64(text: string): Uint8Array {
  const host = globalThis as unknown as Host;
  return host.Buffer ? host.Buffer.from(text, 'base64') : Uint8Array.from(host.atob(text), codeOf);
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
