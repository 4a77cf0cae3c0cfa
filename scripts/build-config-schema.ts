import { writeFileSync } from 'node:fs';
import { configJsonSchema } from './config-json-schema.ts';

writeFileSync(new URL('../schema/config.schema.json', import.meta.url), configJsonSchema());
