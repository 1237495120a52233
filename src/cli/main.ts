#!/usr/bin/env node
import { CommanderError } from 'commander';
import { isUserFailure } from '../run/failure.js';
import { oneFailure } from './failures.js';
import { exitCodes } from './exit-code.js';
import { makeProgram } from './program.js';
import { endQuietlyWhenUnread, listenForInterrupts } from './streams.js';

async function main(): Promise<void> {
  endQuietlyWhenUnread();
  listenForInterrupts(exitCodes.interrupted);
  try {
    await makeProgram((code) => (process.exitCode = code)).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.unusable;
    else if (isUserFailure(error)) {
      console.error(oneFailure(error));
      process.exitCode = exitCodes.unusable;
    } else throw error;
  }
}

void main();
