import { readFileSync } from 'node:fs';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createSchema, createYoga } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import { createContext } from '../context.ts';
import type { Context, Member } from '../context.ts';
import { publicError } from '../errors.ts';
import { memberIdFrom } from '../auth/session.ts';
import type { Forum } from '../forum.ts';
import { queryLimits } from '../limits/query-limits.ts';
import { takeToken } from '../limits/rate.ts';
import { resolvers } from '../resolvers/index.ts';

/** A body of 20,000 characters, each escaped at its longest, with room for the query. */
export const MAX_BODY_BYTES = 307_200;

const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

export interface GraphQLOptions {
  readonly allowedOrigins: readonly string[];
  /** What went wrong on our side. Gets kinds and codes, nobody's words. */
  readonly onError: (sentence: string) => void;
}

export interface FromHttp {
  readonly caller: string;
}

export function createGraphQL(forum: Forum, { allowedOrigins, onError }: GraphQLOptions) {
  const schema = createSchema<Context>({ typeDefs, resolvers });
  return createYoga<FromHttp, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: MAX_BODY_BYTES,
    cors: allowedOrigins.length > 0 ? { origin: [...allowedOrigins], credentials: true, methods: ['POST'] } : false,
    plugins: [useCSRFPrevention(), ...queryLimits(), sealEveryError],
    maskedErrors: {
      maskError(error) {
        const shown = publicError(error);
        if (shown.extensions['code'] === 'INTERNAL') onError(describe(error));
        return shown;
      },
    },
    async context({ request, caller }) {
      const viewer = await viewerFrom(forum, request.headers.get('cookie'));
      const context = createContext(forum, viewer, viewer ? `member:${viewer.id}` : caller);
      await takeToken(forum, 'read', context.caller);
      return context;
    },
  });
}

/** Yoga masks what resolvers throw; what its parser and its validation say comes past here alone. */
const sealEveryError: Plugin = {
  onExecutionResult({ result, setResult }) {
    if (!result || Array.isArray(result) || !('errors' in result) || !result.errors) return;
    setResult({ ...result, errors: result.errors.map(publicError) });
  },
};

async function viewerFrom(forum: Forum, cookie: string | null): Promise<Member | null> {
  const id = memberIdFrom(forum.secret, cookie, forum.clock());
  if (id === null) return null;
  return (await forum.db.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Where it broke, without the message: that may hold SQL values, and so somebody's words. */
function describe(error: unknown): string {
  const cause = (error as { originalError?: unknown } | null)?.originalError ?? error;
  const { name, code, stack } = (cause ?? {}) as { name?: string; code?: string; stack?: string };
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${name ?? 'Error'} ${code ?? ''}`.trim(), ...frames.slice(0, 6)].join('\n');
}
