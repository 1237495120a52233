// The texts that properties are tried on are the same in every run: a failure is one that anybody can see again.
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_180_418 });
