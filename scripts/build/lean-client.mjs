/**
 * Stands in for graphql-request's client in the script-tag bundles, which send one operation at a time and read the raw answer.
 * What sends it is graphql-request's own; its client's other ways to ask would never run.
 */
import { runRequest } from '../../node_modules/graphql-request/build/legacy/helpers/runRequest.js';

export class GraphQLClient {
  constructor(url, config) {
    this.url = url;
    this.config = config;
  }

  rawRequest({ query, variables, requestHeaders, signal }) {
    const { fetch, ...fetchOptions } = this.config;
    return runRequest({
      url: this.url,
      request: { document: { expression: query }, variables },
      headers: requestHeaders,
      fetch,
      fetchOptions: { ...fetchOptions, signal },
    });
  }
}
