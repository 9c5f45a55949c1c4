// What a calendar says of a meeting in words: its title, its agenda, its link.
import type { Series } from '../community/series.ts';
import type { LocalText } from '../community/text.ts';
import type { IcsEvent } from './ics-event.ts';
import { linkIn } from './ics-link.ts';

const LONGEST_AGENDA = 4000;

const UNTITLED: LocalText = { en: 'Meeting', he: 'פגישה', ar: 'اجتماع' };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

export function titleOf({ title }: IcsEvent): LocalText {
  return title === '' ? UNTITLED : title;
}

export function linkOf({ places }: IcsEvent): string | undefined {
  return linkIn(places);
}

/** The description as plain text; where `series` calls itself otherwise, under the event's own title. */
export function agendaIn({ title, description }: IcsEvent, series?: Series): string | undefined {
  const retitled = series !== undefined && title !== '' && title !== series.title;
  const text = [retitled ? title : '', withoutInvitation(plainText(description))]
    .filter((part) => part !== '')
    .join('\n');
  return text === '' ? undefined : text.slice(0, LONGEST_AGENDA);
}

/** Where the text that a video service adds begins: its link is known already, and its passcode is nobody's agenda. */
const INVITATION =
  /^(?:.{0,200}\binvit(?:ing|ed) you to a (?:scheduled )?(?:Zoom|Webex)\b|Join (?:Zoom|the) (?:Meeting|Webinar)|Join with Google Meet|Microsoft Teams\b|_{10,}|-{10,})/im;

function withoutInvitation(text: string): string {
  const at = text.search(INVITATION);
  return at < 0 ? text : text.slice(0, at).trim();
}

/** Calendars write HTML, and Google puts a block of its own between two lines of `-::~:~::-`. */
function plainText(description: string): string {
  return description
    .split(/-::[~:]{3,200}::-/)
    .filter((_, at) => at % 2 === 0)
    .join('')
    .replaceAll(/<(?:br|\/p|\/div|\/li)[^<>]{0,100}>/gi, '\n')
    .replaceAll(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll(/[ \t]{1,100}\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
