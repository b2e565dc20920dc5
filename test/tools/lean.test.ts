import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LEFT_OUT } from '../../scripts/build/lean-lit.mjs';

const asksForMore = (source: string): boolean => LEFT_OUT.some((asking) => asking.test(source));

describe('what the bundles leave out of Lit', () => {
  for (const source of [
    "import { repeat } from 'lit/directives/repeat.js';",
    "import { property } from 'lit/decorators.js';",
    "import { html, noChange } from 'lit';",
    "import {\n  html,\n  svg,\n} from 'lit';",
    'static override styles = base;',
    'static override properties = { post: { hasChanged: () => true } };',
    'static override properties = { posts: { type: Array } };',
    'this.removeController(query);',
    'class PeerAnswer extends PeerPost {',
    'css`:host { color: ${colour}; }`',
    'html`<p><!-- ${text} --></p>`',
    'html`<p ${ref}></p>`',
    'html`<p class="small" @click=${close} ${ref}></p>`',
    'html`<textarea rows="7">${text}</textarea>`',
    'html`<p @click=${{ handleEvent, once: true }}></p>`',
    'new ContextConsumer(this, { context: wordsContext });',
    'new ContextProvider(this, wordsContext, words);',
    "this.requestUpdate('post');",
    'static override properties = { post: given, level: given };\n\n  set level(level) {',
  ]) {
    test(`${source} stops a build`, () => assert.ok(asksForMore(source)));
  }

  for (const source of [
    "import { css, html, LitElement, nothing, type TemplateResult } from 'lit';",
    "import { ContextConsumer } from '@lit/context';",
    'static override styles = [base, styles];',
    'static override properties = { compact: { type: Boolean, reflect: true } };',
    'html`<p class="small ${kind}" ?hidden=${!text}>${text}</p>`',
    'html`<textarea\n  rows="7"\n  .value=${text}\n  @input=${(event: Event) => write(event)}\n></textarea> ${note}`',
    'new ContextConsumer(this, { context: wordsContext, subscribe: true });',
    'new ContextProvider(this, { context: wordsContext, initialValue: words });',
    'this.requestUpdate();',
    'static override properties = { post: given };\n\n  get posts() {',
  ]) {
    test(`${source} does not`, () => assert.ok(!asksForMore(source)));
  }
});
