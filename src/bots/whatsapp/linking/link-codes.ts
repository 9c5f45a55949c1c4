// Shows the code an account is linked by: in the terminal, and as a picture in the session's folder.
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toBuffer, toString as toText } from 'qrcode';
import type { LinkCode } from './link-code.ts';

export interface LinkCodes {
  show(code: LinkCode): Promise<void>;
  /** The account is linked: no code is needed any more. */
  clear(): Promise<void>;
}

export interface Showing {
  /** Lines for the operator, without the last line's end. */
  readonly write: (text: string) => void;
  readonly sessionDir: string;
  readonly isTerminal: boolean;
}

const WHERE = 'WhatsApp > Linked devices';

/** Pixels; scanned well from a screen. */
const WIDTH = 480;

export function createLinkCodes({ write, sessionDir, isTerminal }: Showing): LinkCodes {
  const picture = join(sessionDir, 'link.png');
  let isPathSaid = false;
  const showPicture = async (code: string) => {
    await writeWhole(picture, await toBuffer(code, { width: WIDTH, margin: 4 }));
    if (isTerminal) write(await toText(code, { type: 'terminal', small: true }));
    if (!isPathSaid) write(`To link WhatsApp, scan the code in ${picture} with the phone: ${WHERE}.`);
    isPathSaid = true;
  };
  return {
    async show({ kind, code }) {
      if (kind === 'qr') return showPicture(code);
      const typed = `${code.slice(0, 4)}-${code.slice(4)}`;
      write(`To link WhatsApp, type ${typed} on the phone: ${WHERE} > Link with phone number.`);
    },
    async clear() {
      await rm(picture, { force: true });
    },
  };
}

/** Whoever opens the file finds a whole picture; whoever has it can link the account, so it is the owner's alone. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const draft = `${file}.draft`;
  await rm(draft, { force: true });
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, file);
}
