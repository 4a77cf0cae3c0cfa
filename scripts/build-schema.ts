import { writeFileSync } from 'node:fs';
import { dictionaryJsonSchema } from './dictionary-json-schema.ts';

writeFileSync(new URL('../schema/dictionary.schema.json', import.meta.url), dictionaryJsonSchema());
