import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { ConfigSchema } from '../../src/cli/config/schema.ts';
import { DictionarySchema } from '../../src/dictionary/schema.ts';
import { jsonReportLineSchema, jsonReportSchema } from '../../src/report/json-schema.ts';
import { BaselineSchema } from '../../src/review/baseline.ts';
import { DecisionsSchema } from '../../src/review/decision.ts';

type Definition = Parameters<typeof toJsonSchema>[0];

/** Texts of the JSON Schemas that are published in `schema/`, by the names of their files. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['baseline.schema.json', settingsSchema(BaselineSchema, 'baseline')],
    ['config.schema.json', settingsSchema(ConfigSchema, 'config', 'configuration')],
    ['decisions.schema.json', settingsSchema(DecisionsSchema, 'decisions')],
    ['dictionary.schema.json', settingsSchema(DictionarySchema, 'dictionary')],
    ['report.schema.json', reportSchema(jsonReportSchema, 'Report of fix-names')],
    ['report-line.schema.json', reportSchema(jsonReportLineSchema, 'Report of fix-names on one document')],
  ]);
}

/** The schema of a file that people write: what it may hold before defaults are put in. Editors know draft 7 best. */
function settingsSchema(definition: Definition, name: string, title = name): string {
  const head = { $id: `urn:fix-names:schema:${name}:1`, title: `fix-names ${title}` };
  return schemaText(definition, { typeMode: 'input' }, head);
}

/** The schema of a report. That its type is read-only is nothing that a JSON Schema could say. */
function reportSchema(definition: Definition, title: string): string {
  return schemaText(definition, { target: 'draft-2020-12', ignoreActions: ['readonly'] }, { title });
}

function schemaText(definition: Definition, conversion: ConversionConfig, head: object): string {
  const { $schema, ...schema } = toJsonSchema(definition, conversion);
  return `${JSON.stringify({ $schema, ...head, ...schema }, undefined, 2)}\n`;
}
