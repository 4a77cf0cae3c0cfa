import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

/** Reads XML by libxml2. @throws when it is not well-formed. */
export function parsed(xml: string): XmlDocument {
  return XmlDocument.fromString(xml);
}

/** Values of an XPath expression that selects attributes or texts. */
export function values(xml: XmlDocument, xpath: string): string[] {
  return xml.find(xpath).map((node) => node.content);
}

/** @throws when the document breaks the schema (XSD) that a package carries. */
export function validate(xml: XmlDocument, schema: string): void {
  const path = createRequire(import.meta.url).resolve(schema);
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path)));
  validator.validate(xml);
}
