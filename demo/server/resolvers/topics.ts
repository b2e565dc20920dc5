import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import type { TopicRow } from '../loaders/rows.ts';

export const topicFields = {
  parentId: (topic: TopicRow) => topic.parent_id,
  canPost: (_: TopicRow, __: unknown, context: Context) => context.viewer !== null,
  allowsAnonymous: (topic: TopicRow) => topic.allows_anonymous,
};

/** Parents before children, each in the charity's order. */
export async function allTopics(context: Context): Promise<TopicRow[]> {
  const topics = await context.loaders.topics();
  return [...topics.filter((topic) => topic.parent_id === null), ...topics.filter((topic) => topic.parent_id !== null)];
}

/** The topic and those under it; null for no topic in particular. Throws NOT_FOUND. */
export async function topicWithChildren(
  context: Context,
  topicId: string | null | undefined,
): Promise<TopicRow[] | null> {
  if (topicId == null) return null;
  const found = (await context.loaders.topics()).filter((topic) => topic.id === topicId || topic.parent_id === topicId);
  if (!found.some((topic) => topic.id === topicId)) throw notFound('topic');
  return found;
}
