import { access, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { lockFolder } from './folder-lock.ts';
import type { Database, OpenOptions } from './open.ts';
import { emptyCluster, keptCluster } from './pglite-template.ts';
import { StartError } from './start-error.ts';
import type { Tables } from './tables.ts';

const asText = { parsers: { [types.INT8]: (value: string) => value } };

/** PGlite has one session: Kysely queues its connections, so no statement lands inside another's transaction. */
export async function openPglite(options: OpenOptions): Promise<Database> {
  const folder = options.dataDir ? resolve(options.dataDir) : null;
  const lock = folder ? await makeAndLock(folder) : null;
  try {
    if (folder && options.reset) await rm(join(folder, 'pglite'), { recursive: true, force: true });
    const pglite = folder ? await openFolder(join(folder, 'pglite')) : await openMemory();
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), log: options.log });
    return {
      db,
      description: folder ? `PGlite in ${folder}` : 'PGlite in memory',
      listen: (channel, heard) => pglite.listen(channel, heard).then((stop) => () => stop()),
      async close() {
        await db.destroy();
        if (!pglite.closed) await pglite.close();
        await lock?.release();
      },
    };
  } catch (error) {
    await lock?.release();
    if (error instanceof StartError || !folder) throw error;
    throw new StartError(
      `The data in ${folder} could not be opened. Begin anew with --reset, or give another folder with --data=FOLDER.`,
      { cause: error },
    );
  }
}

async function openFolder(path: string): Promise<PGlite> {
  const isNew = await access(path).then(
    () => false,
    () => true,
  );
  return PGlite.create(path, isNew ? { ...asText, loadDataDir: await keptCluster() } : asText);
}

async function openMemory(): Promise<PGlite> {
  return PGlite.create({ ...asText, loadDataDir: await emptyCluster() });
}

async function makeAndLock(folder: string) {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new StartError(`The folder ${folder} could not be made. Give another one with --data=FOLDER.`, {
      cause: error,
    });
  }
  return lockFolder(folder);
}
