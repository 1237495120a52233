/** Words before a title that are no part of it: the new, the longtime head. */
export const FLEETING = new Set([
  'new',
  'newly',
  'appointed',
  'newly-appointed',
  'longtime',
  'long-time',
  'veteran',
  'current',
  'one-time',
  'onetime',
  'top',
  'leading',
  'incoming',
  'then',
  'prominent',
]);
