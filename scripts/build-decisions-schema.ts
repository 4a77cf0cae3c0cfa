import { writeFileSync } from 'node:fs';
import { decisionsJsonSchema } from './decisions-json-schema.ts';

writeFileSync(new URL('../schema/decisions.schema.json', import.meta.url), decisionsJsonSchema());
