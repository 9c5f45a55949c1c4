// @ts-nocheck: this runs in the page.
// Ids of people and chats (wids), and of messages (keys).
define('WAWebWidFactory', () => {
  class Wid {
    constructor(text) {
      const [user, server] = text.split('@');
      Object.assign(this, { server, user, _serialized: text });
    }

    toString() {
      return this._serialized;
    }

    toJid() {
      return this._serialized.replace('@c.us', '@s.whatsapp.net');
    }
  }
  const ofServer = (name) =>
    function isOfServer() {
      return this.server === name;
    };
  Object.assign(Wid.prototype, {
    isLid: ofServer('lid'),
    isGroup: ofServer('g.us'),
    isUser() {
      return this.server === 'c.us' || this.server === 'lid';
    },
    isStatus() {
      return this._serialized === 'status@broadcast';
    },
  });

  const createWid = (from) => {
    const text = typeof from === 'string' ? from : from?._serialized;
    if (!/^[\w.-]+@[\w.]+$/.test(text ?? ''))
      throw new Error(`wid error: invalid wid ${JSON.stringify(from)}`);
    return new Wid(text);
  };
  return {
    Wid,
    createWid,
    createWidFromWidLike: createWid,
    asUserWidOrThrow(wid) {
      if (!wid.isUser()) throw new Error(`${wid} is no user`);
      return wid;
    },
  };
});

define('WAWebMsgKey', () => {
  const { createWid } = use('WAWebWidFactory');

  class MsgKey {
    constructor({ fromMe, remote, to, id, participant, selfDir }) {
      this.fromMe = fromMe ?? selfDir === 'out';
      this.remote = remote ?? to;
      this.id = id;
      if (participant) this.participant = participant;
      const parts = [this.fromMe, this.remote, id, participant].filter((part) => part !== undefined);
      this._serialized = parts.join('_');
    }

    static async newId() {
      const bytes = crypto.getRandomValues(new Uint8Array(9));
      return `3EB0${[...bytes]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase()}`;
    }

    static fromString(text) {
      const [fromMe, remote, id, participant] = text.split('_');
      return new MsgKey({
        fromMe: fromMe === 'true',
        remote: createWid(remote),
        id,
        ...(participant && { participant: createWid(participant) }),
      });
    }

    toString() {
      return this._serialized;
    }
  }
  return MsgKey;
});

// How ids travel on the line: as text, and back.
define('fake/ids-as-text', () => {
  const { Wid } = use('WAWebWidFactory');
  const MsgKey = use('WAWebMsgKey');
  const asText = (value) => {
    if (value instanceof Wid || value instanceof MsgKey) return value._serialized;
    if (value instanceof Uint8Array) return [...value];
    if (Array.isArray(value)) return value.map(asText);
    if (!value || typeof value !== 'object') return value;
    if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asText(part)]));
  };
  return { asText };
});
