/** Brings an element into one of its states, inside a forum over a backend in memory. */
import { render } from 'lit';
import '../../src/elements/forum/forum.define.ts';
import '../../src/elements/composer/composer.define.ts';
import '../../src/elements/impact/impact.define.ts';
import '../../src/elements/report/report.define.ts';
import '../../src/elements/support-lines/support-lines.define.ts';
import '../../src/elements/thread/thread.define.ts';
import '../../src/elements/thread-list/thread-list.define.ts';
import type { PeerForum } from '../../src/elements/forum/forum.ts';
import { createMemoryBackend, smallForum } from '../../src/memory/index.ts';
import { Hands } from './hands.ts';
import type { State } from './state.ts';

/** So that links of the small print have somewhere to go, and two forums on one page never share an address or a draft. */
const ATTRIBUTES = {
  layout: 'custom',
  drafts: 'memory',
  region: 'GB',
  'heading-level': '3',
  'terms-url': 'terms.html',
  'policy-url': 'policy.html',
  'complaints-url': 'complaints.html',
} as const;

/** Resolves when the state is reached; rejects with what did not come. The forum is put into `place`. */
export async function showState(state: State, place: Element, now = new Date()): Promise<PeerForum> {
  const { data = smallForum, viewer = 'willow', memory = {}, attributes = {}, show, before, arrive, shows } = state;
  const backend = createMemoryBackend({ ...memory, data: data(now), viewer, now: () => now });
  const forum = document.createElement('peer-forum');
  forum.id = `forum-${state.id}`;
  for (const [name, value] of Object.entries({ ...ATTRIBUTES, ...attributes })) forum.setAttribute(name, value);
  render(await show(backend), forum);
  before?.(backend);
  forum.backend = backend;
  forum.supportLines = state.supportLines ?? null;
  place.append(forum);
  const hands = new Hands(forum);
  await arrive?.(hands, backend);
  await (typeof shows === 'string' ? hands.reads(shows) : hands.find(`[part~="${shows.part}"]`));
  return forum;
}
