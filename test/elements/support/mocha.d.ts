/** The part of mocha's globals that tests of elements use. */
type Work = () => unknown;

declare function describe(title: string, work: Work): void;
declare function it(title: string, work: Work): void;
declare function before(work: Work): void;
declare function after(work: Work): void;
declare function beforeEach(work: Work): void;
declare function afterEach(work: Work): void;
