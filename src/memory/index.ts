export { createMemoryBackend } from './memory-backend.ts';
export type { BackendGroup, MemoryBackend, MemoryOptions } from './memory-backend.ts';
export { MEMORY_OPERATIONS } from './faults.ts';
export type { Delay, Failures, MemoryOperation } from './faults.ts';
export type { MemoryForum, MemoryMember, MemoryPost, MemoryThread } from './data.ts';
export { buildForum } from './build-forum.ts';
export type { ForumSketch, PostSketch, ReplySketch, ThreadSketch, TopicSketch } from './build-forum.ts';
export { bareForum, emptyForum, fixtures, FIXTURE_NOW, longForum, smallForum, wideForum } from './fixtures.ts';
export type { FixtureName } from './fixtures.ts';
