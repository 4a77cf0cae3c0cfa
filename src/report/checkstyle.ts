import { type Issue, issuesOf } from './issues.ts';
import type { Run } from './run.ts';
import { type XmlElement, xmlText } from './xml-text.ts';

/** XML as Checkstyle writes it, for the many tools that read it. Documents without a remark are left out. */
export function checkstyle({ documents }: Run): string {
  const files = documents
    .map((document): XmlElement => {
      return { name: 'file', attributes: { name: document.path }, content: issuesOf(document).map(errorElement) };
    })
    .filter(({ content = [] }) => content.length > 0);
  return xmlText({ name: 'checkstyle', attributes: { version: '4.3' }, content: files });
}

function errorElement({ rule, severity, message, start }: Issue): XmlElement {
  const level = severity === 'note' ? 'info' : severity;
  return { name: 'error', attributes: { ...start, severity: level, message, source: `fix-names.${rule}` } };
}
