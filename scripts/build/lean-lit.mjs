/**
 * What Lit and `@lit/context` can do and no style sheet, element, template or context of this widget asks for: texts of their own
 * minified files, and what stands in their place. `lean.mjs` puts it there.
 */
const NOTHING = '';

/** How a source would ask for something that is left out. It stops the build; whoever needs it takes the cut out. */
export const LEFT_OUT = [
  /from '(lit|@lit\/context)\/.*/,
  /\b(noChange|svg|mathml|unsafeCSS|adoptStyles)\b[^;]* from 'lit'/,
  /static override styles = (?!\[).*/,
  /\b(converter|hasChanged|useDefault|noAccessor): .*/,
  /\btype: (Array|Object)\b(?!\.)/,
  /\b(addInitializer|removeController)\(/,
  /\bextends Peer.*/,
  /css`[^`]*\$\{/,
  /html`[^`]*<!--/,
  // A part inside of a tag, the words of a field, and a listener that is no function.
  /<[\w-]+(\s+[.?@\w-]+(=("[^"`]*"|\$\{[^{}`]*\}))?)*\s+\$\{/,
  /<textarea((?!<\/textarea)[^`])*[^>]<\/textarea/,
  /@[\w-]+=\$\{\{/,
  /new ContextConsumer\((?![^)]*\bsubscribe: true)/,
  /new ContextProvider\([^,)]*,(?!\s*\{).*/,
  // A property that is asked to have changed by its name, and one with an accessor of its own.
  /\brequestUpdate\([^)].*/,
  /static override properties = \{[^;]*?\b(\w+): [^;]*;[^]*?\b[gs]et \1\(/,
];

/** Style sheets: every browser of the widget adopts them, and each is one text. */
const cssTag = {
  't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype':
    '!0',
  'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}':
    'constructor(t){this.cssText=t}',
  'const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t':
    'return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t',
  'i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}':
    'i=t=>new n(t[0])',
  'o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)': 'o.map(t=>t.styleSheet)',
};

/** Elements: each stands directly under LitElement, with its styles in a list and its properties in `static properties`. */
const reactiveElement = {
  'y.elementStyles=[],': NOTHING,
  'y[d("elementProperties")]=new Map,y[d("finalized")]=new Map,': NOTHING,
  'c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,d=(t,s)=>t,': NOTHING,
  'p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")': '0',
  't=t?l:null': 't=t?"":null',
  'case Object:case Array:t=null==t?t:JSON.stringify(t)': NOTHING,
  'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}': NOTHING,
  'b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}': 'b={}',
  'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;': NOTHING,
  'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}': NOTHING,
  ',this.constructor.l?.forEach(t=>t(this))': NOTHING,
  'removeController(t){this._$EO?.delete(t)}': NOTHING,
  'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}':
    's.state&&(s.attribute=!1),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
  'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},':
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},',
  'if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)':
    'this.elementProperties=new Map',
  'd("finalized")': '"finalized"',
  'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}':
    'this.finalized=!0,this._$Ei();for(const t in this.properties)this.createProperty(t,this.properties[t]);',
  'this.elementStyles=this.finalizeStyles(this.styles)': 'this.elementStyles=this.styles',
  'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}':
    NOTHING,
  '(void 0!==i.converter?.toAttribute?i.converter:u)': 'u',
  'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null':
    'this._$Em=e,this[e]=u.fromAttribute(s,i.getPropertyOptions(e).type),this._$Em=null',
  'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}':
    'requestUpdate(t,s,e){if(void 0!==t){if(i(this[t],s))return;this.C(t,s,e)}',
  'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}':
    'C(t,s,{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
  'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}':
    NOTHING,
};

/** Templates: HTML with text, nodes, lists, attributes, properties and listeners, and without directives. */
const litHtml = {
  'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ': NOTHING,
  // SVG and MathML.
  '2===i?"<svg>":3===i?"<math>":""': '""',
  '(2===i?"</svg>":3===i?"</math>":"")': '""',
  'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}':
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
  // Parts in comments, inside of tags, and in elements that hold text only.
  'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,': 'v=/<\\/?(?:[a-zA-Z][^>\\s]*|$)/g,',
  'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):':
    'c===v?c=p:',
  'c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)': 'c=p',
  'const x=c===p&&t[i+1].startsWith("/>")?" ":"";': NOTHING,
  'o+x):s+o+(-2===d?i:x)': 'o):s+o',
  'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));': NOTHING,
  'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}':
    NOTHING,
  'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}':
    'else r.data===n&&d.push({type:2,index:l});',
  ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))':
    ':i=new r.ctor(h,r.name,r.strings,this,t)',
  // Directives, and what only they look at.
  'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}':
    NOTHING,
  ',V:M': NOTHING,
  'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}': NOTHING,
  'get _$AU(){return this._$AM?._$AU??this._$Cv}': NOTHING,
  'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}':
    NOTHING,
  'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}': NOTHING,
  'this._$AN=void 0,': NOTHING,
  'this.type=1,': NOTHING,
  'this.type=2,': NOTHING,
  'constructor(){super(...arguments),this.type=3}': NOTHING,
  'constructor(){super(...arguments),this.type=4}': NOTHING,
  'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}': NOTHING,
  'this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0': 'this.options=e',
  'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}': NOTHING,
  'for(this._$AP?.(!1,!0,s);t!==this._$AB;)': 'for(;t!==this._$AB;)',
  't=M(this,t,i),a(t)?': 'a(t)?',
  't!==this._$AH&&t!==E&&this._(t)': 't!==this._$AH&&this._(t)',
  't=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,': 'o=!a(t)||t!==this._$AH,',
  'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),': 'r=e[s+n],',
  'if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);':
    't??=A;const s=this._$AH,e=t===A&&s!==A,h=t!==A&&s===A;',
  '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)':
    'this._$AH.call(this.options?.host??this.element,t)',
  // Compiled templates, other documents, and rendering into anything but an empty root.
  '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)':
    'this._$AC(t)',
  '(t?.creationScope??l).importNode': 'l.importNode',
  'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h':
    '(i._$litPart$??=new k(i.appendChild(c()),null,void 0,s))._$AI(t)',
};

/** Between the two: every root is empty before, and nobody asks a template whether it is on the page. */
const litElement = {
  'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}':
    NOTHING,
  'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),': NOTHING,
  'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return r}':
    NOTHING,
  'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});':
    NOTHING,
  '(s.litElementVersions??=[]).push("4.2.2");': NOTHING,
};

/** Contexts: whoever reads one follows it, and gives its key and what to call in an object. */
const contextConsumer = {
  'constructor(t,s,i,h){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(t,s)=>{this.unsubscribe&&(this.unsubscribe!==s&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=t,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(t,s)),this.unsubscribe=s},this.host=t,void 0!==s.context){const t=s;this.context=t.context,this.callback=t.callback,this.subscribe=t.subscribe??!1}else this.context=s,this.callback=i,this.subscribe=h??!1;this.host.addController(this)}':
    'constructor(t,s){this.t=(t,s)=>{this.unsubscribe!==s&&this.unsubscribe?.(),this.value=t,this.host.requestUpdate(),this.callback?.(t,s),this.unsubscribe=s},this.host=t,this.context=s.context,this.callback=s.callback,t.addController(this)}',
  'this.t,this.subscribe)': 'this.t,!0)',
};

const contextProvider = {
  'constructor(s,e,i){super(void 0!==e.context?e.initialValue:i),': 'constructor(s,e){super(e.initialValue),',
  'void 0!==e.context?this.context=e.context:this.context=e,': 'this.context=e.context,',
};

const valueNotifier = { 'clearCallbacks(){this.subscriptions.clear()}': NOTHING };

export const LIT = {
  '@lit/reactive-element/css-tag.js': cssTag,
  '@lit/reactive-element/reactive-element.js': reactiveElement,
  'lit-html/lit-html.js': litHtml,
  'lit-element/lit-element.js': litElement,
  '@lit/context/lib/controllers/context-consumer.js': contextConsumer,
  '@lit/context/lib/controllers/context-provider.js': contextProvider,
  '@lit/context/lib/value-notifier.js': valueNotifier,
};
