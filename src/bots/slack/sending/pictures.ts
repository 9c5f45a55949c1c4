// A picture is uploaded first, seen by nobody, and then shown by the post it belongs to: so the post's key covers both.
import type { types, webApi } from '@slack/bolt';
import type { Picture } from '../../../core/chat.ts';
import { RefusedError } from '../../../core/errors.ts';
import type { Notebook } from '../../../core/notebook.ts';
import { SECOND } from '../../../core/time.ts';
import { cut, isVisible, plain } from '../../showing/plain.ts';
import type { Paces } from './paces.ts';

/** Slack works on a file after it has taken it, and until then refuses the post that shows it. */
const NOT_READY = 'invalid_blocks';
const READY_IN = 3 * SECOND;

/** Characters: room for it is left beside the largest of posts. */
const LONGEST_ALT = 500;

interface Uploading {
  readonly client: webApi.WebClient;
  readonly notebook: Notebook;
  readonly paced: Paces['uploading'];
}

/** Has the picture of the message with this key posted. It is uploaded once, however often the post is tried. */
export type ShowPicture = <T>(
  key: string,
  picture: Picture,
  post: (block: types.ImageBlock) => Promise<T>,
) => Promise<T>;

export function createShowPicture({ client, notebook, paced }: Uploading): ShowPicture {
  async function upload({ name: filename, png }: Picture, alt_text: string): Promise<string> {
    const file = Buffer.from(png, 'base64');
    const { files } = await paced(() => client.filesUploadV2({ filename, file, alt_text }));
    const id = files[0]?.files?.[0]?.id;
    if (!id) throw new Error('Slack took a picture and gave it no id');
    return id;
  }
  return async (key, picture, post) => {
    const note = `picture/${key}`;
    const alt_text = altOf(picture);
    const noted = await notebook.get(note);
    const id = noted ?? (await upload(picture, alt_text));
    if (noted === undefined) await notebook.set(note, id);
    try {
      const posted = await post({ type: 'image', slack_file: { id }, alt_text });
      await notebook.forget(note);
      return posted;
    } catch (error) {
      if (!(error instanceof RefusedError) || error.message !== NOT_READY) throw error;
      throw new RefusedError('the picture is not ready', READY_IN, { cause: error });
    }
  };
}

/** Slack wants some words in any case. */
function altOf({ name, alt }: Picture): string {
  const said = [alt, name].map(plain).find(isVisible);
  return cut(said ?? '…', LONGEST_ALT);
}
