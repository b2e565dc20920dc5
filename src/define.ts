/** Registers every element, the provider first: a consumer that is upgraded before its provider never gets a value. */
import './elements/forum/forum.define.ts';
import './elements/thread-list/thread-list.define.ts';
import './elements/thread/thread.define.ts';
import './elements/composer/composer.define.ts';
import './elements/safety-prompt/safety-prompt.define.ts';
import './elements/helped-badge/helped-badge.define.ts';
import './elements/impact/impact.define.ts';
import './elements/support-lines/support-lines.define.ts';
import './elements/report/report.define.ts';
import './elements/quick-exit/quick-exit.define.ts';
