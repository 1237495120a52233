#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { extractArticle } from '../extract/index.js';
import { prepareArticle, type RawArticle } from '../ingest/index.js';

if (process.argv[2] === 'extract')
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim()) console.log(JSON.stringify(extractArticle(prepareArticle(JSON.parse(line) as RawArticle))));
