import { adapter } from '../../src/graphql/adapters/hasura.ts';
import { createGraphQLBackend } from '../../src/graphql/index.ts';
import { ENDPOINT, sharedSchema, testAdapter } from './support/adapter-tests.ts';
import { ForumData, type Person } from './support/forum-data.ts';
import { hasuraRoot } from './support/hasura.ts';
import { unreachable } from './support/unreachable.ts';
import { typedServer } from './support/typed-server.ts';

testAdapter({
  name: 'hasura',
  adapter,
  sdl: sharedSchema('hasura-v2-forum.graphql'),
  makeSetup: (schema) => {
    const data = new ForumData();
    const as = (person: Person | null) =>
      createGraphQLBackend({
        ...adapter,
        endpoint: ENDPOINT,
        constants: { ...adapter.constants, ...(person && { viewerId: person.id }) },
        fetch: typedServer({ schema, root: () => hasuraRoot(data, person) }),
      });
    const [member, other] = [data.person(0), data.person(1)];
    return {
      nobody: as(null),
      member: as(member),
      other: as(other),
      unreachable: unreachable(adapter, { viewerId: 1 }),
    };
  },
  doesNotKeep: {
    'nobody can write before they sign in':
      'A role without the permission has no such mutation, which looks like a wrong adapter.',
    'sending the same draft again posts once': 'The tables have no column for the id of a draft.',
  },
  leavesOut: {
    'a post can be changed by its author, and by nobody else': 'Posts cannot be changed.',
    'a held post is safe, and only its author sees it': 'Nothing is held here.',
    'what a writer would like back is told to everybody': 'Nobody is asked what they would like back.',
    'who watches a thread hears of a reply, until they stop': 'This backend has no live news.',
    'the author is told once that their words helped': 'Nobody is told what their words did.',
    'an acknowledgement is there once, and can be taken back': 'There are no acknowledgements.',
  },
});
