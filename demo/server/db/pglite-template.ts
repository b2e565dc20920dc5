/**
 * Making an empty cluster takes PGlite several seconds, loading one takes one. The first database in memory leaves its empty
 * cluster in the build folder for the next. Losing that file loses nothing.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const BUILD = fileURLToPath(new URL('../../../.build/', import.meta.url));

export async function emptyCluster(): Promise<Blob> {
  const kept = await keptCluster();
  if (kept) return kept;
  const pglite = await PGlite.create();
  const cluster = await pglite.dumpDataDir('gzip');
  await pglite.close();
  await keep(await templateFile(), cluster).catch(() => undefined);
  return cluster;
}

/** The one that an earlier database in memory left, if any did. */
export async function keptCluster(): Promise<Blob | undefined> {
  const content = await readFile(await templateFile()).catch(() => null);
  return content ? new Blob([content]) : undefined;
}

async function templateFile(): Promise<string> {
  return join(BUILD, `pglite-${await version()}.tar.gz`);
}

async function version(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'));
  return String((manifest as { version: unknown }).version);
}

/** Written aside and renamed, so that a process that starts meanwhile never reads half of it. */
async function keep(file: string, cluster: Blob): Promise<void> {
  await mkdir(BUILD, { recursive: true });
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, new Uint8Array(await cluster.arrayBuffer()));
  await rename(aside, file);
}
