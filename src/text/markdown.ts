/**
 * Markdown as templates, by way of the parser's tokens: no string ever becomes HTML here. Raw HTML in it is shown as the text
 * that it is, and pictures are not fetched but named. Loaded when the first Markdown body comes.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { cleanText } from './clean.ts';
import { decodeEntities } from './entities.ts';
import { LINK_REL, safeLink } from './links.ts';
import { renderPlain } from './plain.ts';
import type { BodyOptions } from './render-body.ts';
import { dress } from './rich-styles.ts';

/** Deeper than this, what was written is shown as it is (S10). */
const MAX_DEPTH = 32;
/** Lines that begin with more marks than anybody writes by hand; the parser would take seconds over them. */
const TOO_DEEP = /^(?:[ \t]{0,64}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){33}/m;
const TOO_MANY_MARKS = /[[\]!*_~`<]{200}/;

export function render(text: string, { root }: BodyOptions): readonly TemplateResult[] {
  dress(root);
  const clean = cleanText(text);
  if (TOO_DEEP.test(clean) || TOO_MANY_MARKS.test(clean)) return renderPlain(text);
  try {
    return lexer(clean, { gfm: true, breaks: true }).map((token) => html`${block(token, 0)}`);
  } catch {
    return renderPlain(text);
  }
}

/** The lexer also allows for tokens of extensions; we have none. */
const known = (token: Token): MarkedToken => token as MarkedToken;
const blocks = (tokens: readonly Token[], depth: number): unknown => tokens.map((token) => block(token, depth));
const inlines = (tokens: readonly Token[] | undefined, depth: number): unknown =>
  tokens?.map((token) => inline(token, depth));

function block(any: Token, depth: number): unknown {
  const token = known(any);
  if (depth > MAX_DEPTH) return token.raw;
  switch (token.type) {
    case 'space':
    case 'def':
      return nothing;
    case 'heading':
      // A heading inside a post would break the outline of the page around it.
      return html`<p dir="auto"><strong>${inlines(token.tokens, depth + 1)}</strong></p>`;
    case 'paragraph':
      return html`<p dir="auto">${inlines(token.tokens, depth + 1)}</p>`;
    case 'blockquote':
      return html`<blockquote dir="auto">${blocks(token.tokens, depth + 1)}</blockquote>`;
    case 'list':
      return list(token, depth);
    case 'code':
      return html`<pre dir="auto"><code>${token.text}</code></pre>`;
    case 'hr':
      return html`<hr />`;
    case 'table':
      return table(token, depth);
    case 'html':
      return html`<p dir="auto">${token.raw.trim()}</p>`;
    default:
      return inline(token, depth);
  }
}

function list({ ordered, start, items }: Tokens.List, depth: number): TemplateResult {
  const entries = items.map((item) => html`<li dir="auto">${blocks(item.tokens, depth + 1)}</li>`);
  return ordered
    ? html`<ol start=${start || 1}>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}

function table({ header, rows }: Tokens.Table, depth: number): TemplateResult {
  const cell = (one: Tokens.TableCell): unknown => inlines(one.tokens, depth + 1);
  return html`<div class="wide" tabindex="0" role="group">
    <table>
      <thead>
        <tr>
          ${header.map((one) => html`<th scope="col" dir="auto">${cell(one)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((one) => html`<td dir="auto">${cell(one)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function inline(any: Token, depth: number): unknown {
  const token = known(any);
  if (depth > MAX_DEPTH) return token.raw;
  switch (token.type) {
    case 'strong':
      return html`<strong>${inlines(token.tokens, depth + 1)}</strong>`;
    case 'em':
      return html`<em>${inlines(token.tokens, depth + 1)}</em>`;
    case 'del':
      return html`<s>${inlines(token.tokens, depth + 1)}</s>`;
    case 'codespan':
      return html`<code>${token.text}</code>`;
    case 'br':
      return html`<br />`;
    case 'link':
      return link(token.href, inlines(token.tokens, depth + 1), token.text);
    case 'image':
      return link(token.href, token.text || token.href, token.text);
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'text':
      return 'tokens' in token && token.tokens ? inlines(token.tokens, depth + 1) : decodeEntities(token.text);
    case 'escape':
      return token.text;
    default:
      return token.raw;
  }
}

/** Where a link goes is said beside it, unless its own words say so. */
function link(address: string, content: unknown, text: string): unknown {
  const safe = safeLink(decodeEntities(address));
  if (!safe) return content;
  const target = text.toLowerCase().includes(safe.target) ? '' : ` (${safe.target})`;
  return html`<a href=${safe.href} rel=${LINK_REL}>${content}</a>${target}`;
}
