import { writeFileSync } from 'node:fs';
import { reportLineSchemaText, reportSchemaText } from './report-schema-text.ts';

writeFileSync(new URL('../schema/report.schema.json', import.meta.url), reportSchemaText());
writeFileSync(new URL('../schema/report-line.schema.json', import.meta.url), reportLineSchemaText());
