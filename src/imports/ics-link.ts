// Where a meeting is held, found in what a calendar says: the link to open, and Zoom's number of the meeting.

const CONFERENCE_HOSTS =
  /(?:^|\.)(?:zoom\.us|zoom\.com|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com|bluejeans\.com)$/;

/** The first link to a conference in `places`, else the first link outside the description, which comes last. */
export function linkIn(places: readonly string[]): string | undefined {
  const links = places.map(linksIn);
  const conference = links.flat().find((link) => CONFERENCE_HOSTS.test(new URL(link).hostname));
  return conference ?? links.slice(0, -1).flat()[0];
}

/** Zoom's meeting number, digits only, from a Zoom link or from the lines that Zoom's invitation adds. */
export function zoomIn(link: string | undefined, description: string): string | undefined {
  const { hostname, pathname } = new URL(link ?? 'https://none.invalid/');
  const [, linked] = /^\/(?:j|w|s|wc)\/(?:join\/)?(\d{9,12})(?!\d)/.exec(pathname) ?? [];
  if (linked !== undefined && /(?:^|\.)zoom(?:gov)?\.(?:us|com)$/.test(hostname)) return linked;
  if (!/zoom/i.test(description)) return undefined;
  const [, written] =
    /(?:Meeting|Webinar) ID:?\s{0,3}(\d{3}[ -]?\d{3,4}[ -]?\d{3,5})(?!\d)/i.exec(description) ?? [];
  return written?.replaceAll(/\D/g, '');
}

function linksIn(text: string): string[] {
  const written = text.match(/https?:\/\/[^\s<>"'\\^`{|}]{1,2000}/gi) ?? [];
  return written.flatMap((link) => {
    if (!URL.canParse(withoutTail(link))) return [];
    const url = new URL(withoutTail(link));
    return url.username === '' && url.password === '' ? [url.href] : [];
  });
}

/** Sentences and brackets go on after a link. */
function withoutTail(link: string): string {
  return link.replace(/[.,;:!?)\]]{1,9}$/, '');
}
