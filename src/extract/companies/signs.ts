import type { PartyType } from '../../model/extraction.js';
import { evidence, type Feature } from './evidence.js';

/** Features with their sum and, where they tell it, what kind of party they point to. Few stand together: a list is looked through faster than a set. */
export class Signs {
  readonly features: Feature[];
  /** the sum of the features' weights */
  weight: number;
  company: number;
  organisation: number;

  constructor(from?: Signs) {
    this.features = from ? from.features.slice() : [];
    this.weight = from?.weight ?? 0;
    this.company = from?.company ?? 0;
    this.organisation = from?.organisation ?? 0;
  }

  has(feature: Feature): boolean {
    return this.features.includes(feature);
  }

  add(feature: Feature, type?: PartyType, weight = 1): this {
    if (!this.features.includes(feature)) {
      this.features.push(feature);
      this.weight += evidence[feature];
    }
    if (type === 'company') this.company += weight;
    if (type === 'organisation') this.organisation += weight;
    return this;
  }

  delete(feature: Feature): void {
    const at = this.features.indexOf(feature);
    if (at < 0) return;
    this.features.splice(at, 1);
    this.weight -= evidence[feature];
  }

  /** The sum of the weights of all features but some. */
  weightWithout(without: ReadonlySet<Feature>): number {
    if (without.size === 0) return this.weight;
    let sum = 0;
    for (const feature of this.features) if (!without.has(feature)) sum += evidence[feature];
    return sum;
  }
}
