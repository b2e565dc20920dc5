/** Everything the forum tells the page around it. Details hold ids and kinds, never anybody's words. */
export * from './error.ts';
export * from './exit-request.ts';
export * from './helped-changed.ts';
export * from './post-created.ts';
export * from './report-sent.ts';
export * from './sign-in-request.ts';
export * from './thread-opened.ts';
