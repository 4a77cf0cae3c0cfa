import { writeFileSync } from 'node:fs';
import { reportSchemaText } from './report-schema-text.ts';

writeFileSync(new URL('../schema/report.schema.json', import.meta.url), reportSchemaText());
