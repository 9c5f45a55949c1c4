// What Slack makes of typed words, made plain again: entities, mentions and links are only text.

const SPECIAL = /<([^<>]*)>/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** A call on the bot reads `@kehila`; other mentions keep the id or the name that Slack gives. */
export function typedText(text: string, bot: string): string {
  return text
    .replaceAll(SPECIAL, (_whole, inner: string) => plainSpecial(inner, bot))
    .replaceAll(/&(?:amp|lt|gt);/gu, (entity) => ENTITIES[entity] ?? entity);
}

function plainSpecial(inner: string, bot: string): string {
  const [target = '', label] = inner.split('|');
  if (target === `@${bot}`) return '@kehila';
  if (/^[@#!]/u.test(target))
    return `${target[0] === '!' ? '@' : target[0]}${label?.replace(/^[@#]/u, '') ?? target.slice(1)}`;
  return target.replace(/^mailto:/u, '');
}
