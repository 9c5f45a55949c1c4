// The account's own names: people mention it, and answer it, by either.
import type { Client } from 'whatsapp-web.js';
import type { Ask } from './asking.ts';
import { type Me, widShape } from './ids.ts';

export async function whoWeAre(ask: Ask, client: Client): Promise<Me> {
  const own = widShape.parse(client.info.wid);
  const [pair] = await ask((asked) => asked.getContactLidAndPhone([own]));
  return { phone: pair?.pn || own, lid: pair?.lid };
}
