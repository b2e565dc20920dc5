/**
 * Runs the forum of this folder to look at or to test against: `node try.mjs`. In memory, or in the database of DATABASE_URL, which
 * has to be empty. Prints one line of JSON: the address, and a token for each person of seed.sql.
 */
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import jwt from 'jsonwebtoken';
import pg from 'pg';

const secret = (process.env.FORUM_TOKEN_SECRET ??= randomBytes(32).toString('hex'));
const inMemory = !process.env.DATABASE_URL;
let stopDatabase = () => {};
if (inMemory) {
  const database = await PGlite.create();
  const socket = new PGLiteSocketServer({ db: database, port: 0, host: '127.0.0.1' });
  await socket.start();
  stopDatabase = () => socket.stop();
  process.env.DATABASE_URL = `postgres://postgres@${socket.getServerConn()}/postgres`;
  // It is one session: statements that one connection prepared are there for the next.
  process.env.DATAPLAN_PG_PREPARED_STATEMENT_CACHE_SIZE = '0';
}

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
await owner.connect();
const files = ['tables.sql', 'reading.sql', 'writing.sql', 'seed.sql'];
const statements = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
await owner.query(`begin; ${statements.join('\n')}; commit`);
const { rows: people } = await owner.query('select id, name from forum.person order by id');
if (!inMemory) process.env.DATABASE_URL = await asServer(owner);
await owner.end();

const { default: preset } = await import('./graphile.config.mjs');
const { makePgService } = await import('postgraphile/adaptors/pg');
const { postgraphile } = await import('postgraphile');
const { grafserv } = await import('postgraphile/grafserv/node');

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: inMemory ? 1 : 10 });
const forum = postgraphile({ ...preset, pgServices: [makePgService({ pool, schemas: ['forum'] })] });
const server = createServer();
await forum.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1');
await once(server, 'listening');

const tokens = people.map(({ id, name }) => [
  name,
  jwt.sign({}, secret, { subject: String(id), audience: 'forum', expiresIn: '1h' }),
]);
const url = `http://127.0.0.1:${server.address().port}/graphql`;
console.log(JSON.stringify({ url, tokens: Object.fromEntries(tokens) }));

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

async function stop() {
  server.close();
  server.closeAllConnections();
  await forum.release();
  await pool.end();
  await stopDatabase();
  process.exit(0);
}

/** The address for a role that owns nothing, and that the policies hold: what a server should connect as. */
async function asServer(client) {
  const password = randomBytes(16).toString('hex');
  const name = `forum_server_${randomBytes(4).toString('hex')}`;
  await client.query(
    `create role ${name} login noinherit password '${password}'; grant forum_visitor, forum_member to ${name}`,
  );
  return Object.assign(new URL(process.env.DATABASE_URL), { username: name, password }).href;
}
