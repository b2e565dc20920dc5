/** What the API answers, as the tests read it: every field of every operation, of which a query asks for some. */

export interface WireData {
  readonly viewer: WireViewer;
  readonly community: WireCommunity;
  readonly topics: readonly WireTopic[];
  readonly threads: WireConnection<WireThread>;
  readonly search: WireConnection<WireHit>;
  readonly thread: WireThread;
  readonly impact: WireImpact;
  readonly reports: WireConnection<WireReport>;
  readonly createThread: WirePostPayload & { readonly thread: WireThread };
  readonly reply: WirePostPayload;
  readonly editPost: WirePostPayload;
  readonly deletePost: WirePostPayload;
  readonly restorePost: WirePostPayload;
  readonly markHelped: WirePostPayload;
  readonly unmarkHelped: WirePostPayload;
  readonly acknowledge: WirePostPayload;
  readonly withdrawAcknowledgement: WirePostPayload;
  readonly moderatePost: WirePostPayload;
  readonly markImpactSeen: { readonly impact: WireImpact };
  readonly report: { readonly received: boolean; readonly usualTime: string };
  readonly lockThread: { readonly thread: WireThread };
}

export interface WireConnection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasPreviousPage: boolean;
    readonly hasNextPage: boolean;
  };
}

export interface WireViewer {
  readonly id: string;
  readonly name: string | null;
  readonly isModerator: boolean;
  readonly isNew: boolean;
  readonly replyCount: number;
}

export interface WireCommunity {
  readonly visibility: string;
  readonly moderators: { readonly hereNow: boolean; readonly backAt: string | null; readonly hours: string };
}

export interface WireTopic {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly canPost: boolean;
}

export interface WireAuthor {
  readonly id: string | null;
  readonly name: string;
  readonly isModerator: boolean;
}

export interface WireThread {
  readonly replyWish: 'HEARD' | 'IDEAS' | 'BEEN_THERE' | null;
  readonly id: string;
  readonly title: string;
  readonly author: WireAuthor | null;
  readonly replyCount: number;
  readonly excerpt: string | null;
  readonly visibility: string;
  readonly locked: boolean;
  readonly can: { readonly reply: boolean };
  readonly opening: WirePost;
  readonly posts: WireConnection<WirePost>;
}

export interface WirePost {
  readonly id: string;
  readonly threadId: string;
  readonly body: string | null;
  readonly author: WireAuthor | null;
  readonly isMine: boolean;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly editedBy: string | null;
  readonly visibility: string;
  readonly replyTo: { readonly postId: string; readonly authorName: string | null } | null;
  readonly helped: { readonly byMe: boolean; readonly people: number | null; readonly anyone: boolean | null };
  readonly acknowledged: readonly string[];
  readonly notice: WireNotice | null;
  readonly can: Readonly<Record<'edit' | 'delete' | 'restore' | 'markHelped' | 'acknowledge' | 'report', boolean>>;
}

export interface WireNotice {
  readonly reason: string | null;
  readonly from: string;
  readonly moderatorName: string | null;
  readonly before: string | null;
}

export interface WirePostPayload {
  readonly post: WirePost;
  readonly state: string;
}

export interface WireHit {
  readonly thread: WireThread;
  readonly postId: string | null;
  readonly snippet: string;
}

export interface WireImpact {
  readonly people: number;
  readonly posts: number;
  readonly upTo: string | null;
  readonly items: readonly { readonly postId: string; readonly thread: WireThread }[];
}

export interface WireReport {
  readonly id: string;
  readonly reason: string;
  readonly note: string | null;
  readonly reporter: WireAuthor | null;
  readonly post: WirePost;
}
