/**
 * Two processes on one PGlite folder lose each other's rows without an error, so a folder is held by a listening socket whose
 * name is made from it: it is free again the moment its holder dies, which a file with a process id is not.
 */
import { createHash } from 'node:crypto';
import { realpath, unlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from './start-error.ts';

export interface FolderLock {
  release(): Promise<void>;
}

/** Holds `folder` (which exists) for this process. Throws a StartError when another process holds it. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const name = socketName(await realpath(folder));
  const server = (await listen(name)) ?? (await listenWhereNobodyIs(name));
  if (!server) {
    throw new StartError(
      `Another process is using the data in ${folder}. Stop it first, or give this one a folder of its own with --data=FOLDER.`,
    );
  }
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

function socketName(folder: string): string {
  const key = `peer-forum-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${key}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${key}`;
  return join(tmpdir(), `${key}.sock`);
}

function listen(name: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(name, () => resolve(server));
  });
}

/** A socket file outlives a process that was killed; one that nobody answers is taken away. */
async function listenWhereNobodyIs(name: string): Promise<Server | null> {
  if (process.platform === 'linux' || process.platform === 'win32' || (await answers(name))) return null;
  await unlink(name).catch(() => undefined);
  return listen(name);
}

function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
