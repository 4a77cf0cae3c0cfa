/*
 * Writes the JSON Schemas in `schema/`, each from the definition that validates such files.
 *
 *   npm run schema
 */
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from './schemas/json-schemas.ts';

for (const [name, text] of jsonSchemas()) writeFileSync(new URL(`../schema/${name}`, import.meta.url), text);
