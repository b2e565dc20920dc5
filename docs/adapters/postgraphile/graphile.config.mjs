/** PostGraphile 5 over the tables of this folder: `npx postgraphile` finds this file beside the packages `postgraphile`, `pg` and `jsonwebtoken`. */
import jwt from 'jsonwebtoken';
import { GraphQLError } from 'postgraphile/graphql';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { DATABASE_URL, FORUM_TOKEN_SECRET } = process.env;

/** What the functions of writing.sql raise. Their sentences may be shown; what else goes wrong stays on the server. */
const CODES = { PF401: 'UNAUTHENTICATED', PF403: 'FORBIDDEN', PF404: 'NOT_FOUND', PF422: 'VALIDATION' };

function maskError(error) {
  const { originalError, nodes, source, positions, path } = error;
  if (!originalError || originalError instanceof GraphQLError) return error;
  const code = CODES[originalError.code];
  if (!code) console.error('A request failed:', withoutWords(originalError, path));
  const more = { nodes, source, positions, path, extensions: { code: code ?? 'INTERNAL_SERVER_ERROR' } };
  return new GraphQLError(code ? originalError.message : 'Something went wrong.', more);
}

/** For the log: where it went wrong. A message or a detail of PostgreSQL can hold the row, and with it somebody's words. */
const withoutWords = ({ name, code, table, constraint, routine }, path) => ({
  name,
  code,
  table,
  constraint,
  routine,
  path,
});

/** Who asks, from a token that your site has signed for them. Without one: somebody who only reads. */
function context({ node }) {
  const [scheme, token] = (node?.req.headers.authorization ?? '').split(' ');
  if (!/^bearer$/i.test(scheme) || !token) return { pgSettings: { role: 'forum_visitor' } };
  try {
    const { sub } = jwt.verify(token, FORUM_TOKEN_SECRET, { algorithms: ['HS256'], audience: 'forum' });
    return { pgSettings: { role: 'forum_member', 'jwt.claims.person_id': sub } };
  } catch {
    throw Object.assign(new Error('Please sign in again.'), { statusCode: 401 });
  }
}

export default {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['forum'] })],
  grafserv: { graphiql: false, websockets: false, maskError },
  grafast: { context },
};
