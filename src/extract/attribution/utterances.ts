import type { Scene } from './scene.js';

/** Gives parts of one utterance one number: a split quotation, several fragments in one reported clause, bare sentences that go on. */
export function utterancesOf(scene: Scene): number[] {
  const numbers: number[] = [];
  let next = 0;
  scene.marks.forEach((_, mark) => {
    const joined = joins(scene, mark);
    numbers[mark] = joined ? numbers[mark - 1]! : next++;
  });
  return numbers;
}

function joins(scene: Scene, mark: number): boolean {
  const found = scene.found[mark];
  const before = mark > 0 ? scene.found[mark - 1] : undefined;
  if (!found || !before) return false;
  if (found.frame && found.frame === before.frame) return true;
  return found.rule === 'same-paragraph' && found.from === mark - 1;
}
