import { actorRoles, actorRowSchema, type ActorRow } from '../../model/measures.js';
import { category, identifier, words } from './columns.js';
import { eventColumn, placeColumnsWhereFound, placedWhereFound, type MayBePlaced } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = ActorRow & MayBePlaced;

export const actors = defineTable<Row>({
  name: 'actors',
  title: 'Who threatens, acts, gains: nouns in the place of the threat, the agent and the beneficiary',
  unit: 'noun in one of the three places',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    identifier('article', 'id of the article', 'a reference text has no row', (r) => r.article),
    category(
      'role',
      'threat: what is fought or protected from, or who attacks; agent: who commits; beneficiary: who is protected or helped, or attacked',
      'a state that is not to be helped to attack is none: nothing is said to come from it',
      (r) => r.role,
      actorRoles,
    ),
    words('noun', 'the head noun, singular and in lower case; a name as printed', 'not its modifiers', (r) => r.noun),
    category('class', 'what sort of noun it is: state, criminal, customer ...; name: a name', '', (r) => r.class),
    category(
      'found_in',
      'headline (standfirst included) or body',
      'a caption is body',
      (r) => r.zone,
      actorRowSchema.shape.zone.options,
    ),
    ...placeColumnsWhereFound,
  ],
  rows: (event, sources) => placedWhereFound(event.id, event.measures.actors.rows, sources),
});
