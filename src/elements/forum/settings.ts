import type { Settings } from '../../context/settings.ts';
import type { Configuration } from '../../connect/configuration.ts';

/** What elements need to know of the configuration; the rest (addresses of the API, constants) stays with the provider. */
export function settingsOf(
  configuration: Configuration,
  instance: string,
  renderHtml: Settings['renderHtml'],
): Settings {
  const { lang, region, pageSize, headingLevel, drafts, helpedVisibility } = configuration;
  const { signInUrl, reportUrl, exitUrl, termsUrl, policyUrl, complaintsUrl } = configuration;
  return {
    instance,
    lang,
    region,
    pageSize,
    headingLevel,
    drafts,
    helpedVisibility,
    signInUrl,
    reportUrl,
    exitUrl,
    termsUrl,
    policyUrl,
    complaintsUrl,
    renderHtml,
  };
}

/** A short name that tells this forum from others on the page and stays the same when the page is loaded again. */
export function instanceOf(element: HTMLElement): string {
  if (/^[\w-]+$/.test(element.id)) return element.id;
  const place = [...document.querySelectorAll(element.localName)].indexOf(element);
  return place > 0 ? `forum-${place + 1}` : 'forum';
}
