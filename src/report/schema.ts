import { z } from 'zod';
import { SCHEMA_VERSION, datasetSchema } from '../model/dataset.js';
import type { Renderer } from './render.js';

/** The shape of dataset.json as a JSON Schema (draft 2020-12), made from the schemas the program itself checks with. */
export const renderSchema: Renderer = () => {
  const schema = {
    ...z.toJSONSchema(datasetSchema, { io: 'input' }),
    title: 'Cross-source news analysis: dataset',
    version: SCHEMA_VERSION,
  };
  return [{ file: 'dataset.schema.json', content: `${JSON.stringify(schema, null, 2)}\n` }];
};
