import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';

/** What a query may ask for before it runs. What it may ask of lists, whatever its variables say, is counted as it runs. */
export const QUERY_LIMITS = { depth: 12, aliases: 15, tokens: 2_000, directives: 20, cost: 60_000 };

export function queryLimits() {
  return [
    maxTokensPlugin({ n: QUERY_LIMITS.tokens }),
    maxDepthPlugin({ n: QUERY_LIMITS.depth }),
    maxAliasesPlugin({ n: QUERY_LIMITS.aliases }),
    maxDirectivesPlugin({ n: QUERY_LIMITS.directives }),
    costLimitPlugin({ maxCost: QUERY_LIMITS.cost }),
  ];
}
