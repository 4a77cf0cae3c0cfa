import { isMap, isScalar, parseDocument } from 'yaml';
import { PACKAGE_KEY } from '../../io/paths/find-config.ts';

/**
 * The text of a configuration as YAML, every character at its place. JSON may be indented with tabs, which YAML may
 * not; of a `package.json` all but the value of its key becomes space.
 */
export function configText(text: string, path: string): string {
  const plain = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (isManifest(path)) return onlyKey(withoutTabs(plain));
  return path.endsWith('.json') ? withoutTabs(plain) : plain;
}

/** Whether a path is that of a `package.json`, which others read too, and as strict JSON. */
export function isManifest(path: string): boolean {
  return /(?:^|[\\/])package\.json$/.test(path);
}

/** A tab that indents can stand in no JSON text: controls are escaped there. */
function withoutTabs(json: string): string {
  return json.replaceAll('\t', ' ');
}

function onlyKey(json: string): string {
  const { contents } = parseDocument(json, { uniqueKeys: false });
  const pairs = isMap(contents) ? contents.items : [];
  const value = pairs.find(({ key }) => isScalar(key) && key.value === PACKAGE_KEY)?.value;
  const [start, end] = (value as { range?: [number, number, number] } | undefined)?.range ?? [0, 0];
  return blank(json.slice(0, start)) + json.slice(start, end) + blank(json.slice(end));
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}
