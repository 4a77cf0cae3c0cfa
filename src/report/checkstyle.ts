import { faultyDocuments } from './faulty-documents.ts';
import { type Issue, issuesWithFaults } from './issues.ts';
import type { Run } from './run.ts';
import { type XmlElement, xmlText } from './xml-text.ts';

/** XML as Checkstyle writes it, for the many tools that read it. Documents without a remark are left out. */
export function checkstyle(run: Run): string {
  const files = faultyDocuments(run)
    .map((faulty): XmlElement => {
      const content = issuesWithFaults(faulty).map(errorElement);
      return { name: 'file', attributes: { name: faulty.document.path }, content };
    })
    .filter(({ content = [] }) => content.length > 0);
  return xmlText({ name: 'checkstyle', attributes: { version: '4.3' }, content: files });
}

function errorElement({ rule, severity, message, start }: Issue): XmlElement {
  const level = severity === 'note' ? 'info' : severity;
  return { name: 'error', attributes: { ...start, severity: level, message, source: `fix-names.${rule}` } };
}
