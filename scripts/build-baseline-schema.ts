import { writeFileSync } from 'node:fs';
import { baselineJsonSchema } from './baseline-json-schema.ts';

writeFileSync(new URL('../schema/baseline.schema.json', import.meta.url), baselineJsonSchema());
