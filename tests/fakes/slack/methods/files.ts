// files.*: an upload in three steps, of which the second is no Web API call.
import { type Args, jsonOf, required } from '../arguments.ts';
import { checkMessageBlocks } from '../block-rules.ts';
import type { Method } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { shapeOfFile } from '../shapes.ts';
import type { Block, FakeFile } from '../types.ts';
import { freshId } from '../workspace.ts';
import { channelToPostIn } from './channel-of.ts';

const getUploadUrl: Method = (args, { workspace, address }) => {
  const name = required(args, 'filename');
  if (!(Number(args['length']) > 0))
    throw new Refusal('invalid_arguments', ['[ERROR] length must be positive']);
  const id = freshId('F');
  const altText = args['alt_text'] ?? args['alt_txt'] ?? '';
  const content = Buffer.alloc(0);
  workspace.files.set(id, { id, name, title: name, altText, by: workspace.ids.botUser, content });
  return { file_id: id, upload_url: `${address()}/upload/v1/${id}` };
};

const completeUpload: Method = (args, house) => {
  const { workspace } = house;
  const wanted = jsonOf<readonly { id: string; title?: string }[]>(args, 'files') ?? [];
  if (wanted.length === 0) throw new Refusal('invalid_arguments', ['[ERROR] missing required field: files']);
  const files = wanted.map(({ id, title }): FakeFile => {
    const file = workspace.files.get(id);
    if (!file || file.content.length === 0) throw new Refusal('file_not_found');
    return { ...file, title: title ?? file.title };
  });
  const where = args['channel_id'] ?? args['channels'];
  const channel = where ? channelToPostIn(where, workspace) : undefined;
  const post = { ...commentOf(args), ...(args['thread_ts'] && { threadTs: args['thread_ts'] }), files };
  if (channel) workspace.add({ channel: channel.id, user: workspace.ids.botUser, ...post });
  for (const file of files) workspace.files.set(file.id, file);
  return { files: files.map((file) => shapeOfFile(file, house)) };
};

/** What is said with the file: nothing at all is well too. */
function commentOf(args: Args) {
  const blocks = jsonOf<readonly Block[]>(args, 'blocks', 'invalid_blocks_format') ?? [];
  checkMessageBlocks(blocks);
  return { text: args['initial_comment'] ?? '', blocks };
}

export const fileMethods = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
};
