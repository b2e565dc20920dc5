import { readdirSync, readFileSync } from 'node:fs';
import type { SafetyKind } from '../../../../../src/safety/index.ts';
import { anywhere, quiet, seen, type Vector } from '../vector.ts';

/**
 * Texts by other hands, several a kind: by somebody who was told what a prompt is for, and had read neither the rules nor these
 * texts. Each lot was counted before anything was mended with it in view (docs/safety-prompts.md); a fifth is held out. A lot is a
 * file, a text a line (`⏎` stands for a new line), numbered by when it came: `method/found/02-third-hand.txt`. Of a lot whose name
 * ends in `.seen` every miss was read, so none of it is held out.
 */
type Lots = Readonly<Record<string, readonly Vector[]>>;

type Independent = Readonly<Partial<Record<SafetyKind, Lots>>>;

const KINDS = ['distress', 'method', 'third-party', 'unkind', 'medical-advice', 'contact', 'overpromise'] as const;

const LOT = /^\d\d-(?<name>.+?)(?<isSeen>\.seen)?\.txt$/u;

function lotsIn(path: string, read: typeof quiet): Lots {
  const folder = new URL(`./${path}/`, import.meta.url);
  const files = readdirSync(folder).sort();
  return Object.fromEntries(
    files.map((file) => {
      const { name = '', isSeen } = LOT.exec(file)?.groups ?? {};
      if (!name) throw new Error(`${path}/${file} is no lot: its name should be as "02-third-hand.txt".`);
      const title = name.replaceAll('-', ' ');
      const texts = read(title, readFileSync(new URL(file, folder), 'utf8'));
      return [title, isSeen ? seen(texts) : texts];
    }),
  );
}

const ofAllKinds = (part: 'found' | 'quiet', read: typeof quiet): Independent =>
  Object.fromEntries(KINDS.map((kind) => [kind, lotsIn(`${kind}/${part}`, read)]));

/** In which something should be found. */
export const INDEPENDENT_FOUND = ofAllKinds('found', anywhere);

/** In which nothing should be found. */
export const INDEPENDENT_QUIET = ofAllKinds('quiet', quiet);

/** Whole posts, as people write them in such a forum, in which nothing should be found of any kind. */
export const POSTS_BY_OTHERS = lotsIn('posts', quiet);
