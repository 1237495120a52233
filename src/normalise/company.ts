// The room's door: what other stages use of company names.
export { companyKey, isAcronymOf, readName, type CompanyName } from './company/read-name.js';
export { normalisedName, wellPrinted, withoutLegalForm } from './company/printed.js';
export { sameCompany, type SameCompany, type SameOptions } from './company/same.js';
export { clusterCompanies, type ClusterOptions, type CompanyCluster, type NamedMention } from './company/clusters.js';
export { suggestMerges, type MergeSuggestion } from './company/suggestions.js';
