import type { Command, Option } from 'commander';
import { findConfig, readConfig, type Config, type ConfigKey } from '../run/config-file.js';
import { userFailure } from '../run/failure.js';

/** Options that are for one call, not for a project. */
const NOT_IN_FILES = ['json', 'jsonl', 'config', 'watch', 'help'];

/** The paths that `analyze` reads where none are given; whose decision `rule` keeps. */
const MORE_KEYS: readonly ConfigKey[] = [
  { name: 'paths', type: 'strings', isPath: true },
  { name: 'who', type: 'string', isPath: false },
];

/** What a configuration may set: every option of `analyze` under its name in camel case, and a few words more. */
export function configKeys(analyze: Command): ConfigKey[] {
  const options = analyze.options.filter((option) => !NOT_IN_FILES.includes(option.attributeName()));
  const keys = new Map(options.map((option) => [option.attributeName(), keyOf(option)]));
  return [...keys.values(), ...MORE_KEYS];
}

const keyOf = (option: Option): ConfigKey => ({
  name: option.attributeName(),
  type: option.variadic ? 'strings' : !option.required ? 'boolean' : isNumber(option) ? 'number' : 'string',
  choices: option.argChoices,
  isPath: /<(?:dir|file|path)(?:\.\.\.)?>/u.test(option.flags),
});

const isNumber = (option: Option): boolean => typeof option.defaultValue === 'number';

/**
 * Reads the configuration of the working folder and sets what the command line left open: flags win. `paths` stay in the
 * returned configuration.
 */
export function applyConfig(command: Command, analyze: Command): Config | undefined {
  const { config } = command.opts<{ config?: string | boolean }>();
  const keys = configKeys(analyze);
  const found = config === false ? undefined : typeof config === 'string' ? given(config, keys) : findConfig('.', keys);
  for (const [name, value] of found?.values ?? []) {
    // Where a result is read again, it is the one that analyze writes.
    const own = name === 'output' && command !== analyze ? 'result' : name;
    const option = command.options.find((other) => other.attributeName() === own);
    const source = command.getOptionValueSource(own);
    if (option && (source === undefined || source === 'default'))
      command.setOptionValueWithSource(own, option.variadic || !Array.isArray(value) ? value : value[0], 'config');
  }
  return found;
}

function given(path: string, keys: readonly ConfigKey[]): Config {
  const config = readConfig(path, keys);
  if (!config) throw userFailure(`${path} has no key "news-crosscheck"`, 'Give another file with --config.');
  return config;
}
