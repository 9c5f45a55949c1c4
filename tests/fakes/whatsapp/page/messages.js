// @ts-nocheck: this runs in the page.
// Messages, as models with ids; what comes on the line is made into them here.
define('fake/messages', () => {
  const { Model, Collection } = use('fake/events');
  const { createWid } = use('WAWebWidFactory');
  const MsgKey = use('WAWebMsgKey');
  const line = use('fake/line');
  const WIDS = ['from', 'to', 'author', 'quotedParticipant'];

  class Msg extends Model {
    get isNotification() {
      return this.type === 'gp2' || this.type === 'e2e_notification';
    }

    get mediaData() {
      return this.directPath ? { mediaStage: 'RESOLVED' } : undefined;
    }

    get mediaObject() {
      return this.directPath ? {} : undefined;
    }

    unsafe() {
      return this;
    }

    canReply() {
      return !this.isNotification;
    }

    msgContextInfo() {
      return {
        quotedMsg: { type: this.type, body: this.body, caption: this.caption },
        quotedStanzaID: this.id.id,
        quotedParticipant: this.author ?? this.from,
      };
    }

    async downloadMedia() {}
  }

  class Messages extends Collection {
    modelClass = Msg;

    async getMessagesById(ids) {
      const found = await line.ask('messages', { ids });
      return { messages: found.map((message) => new Msg(revived(message))) };
    }
  }
  const all = new Messages();

  const revived = (message) => {
    const wids = WIDS.filter((name) => message[name]).map((name) => [name, createWid(message[name])]);
    return {
      ...message,
      ...Object.fromEntries(wids),
      id: MsgKey.fromString(message.id),
      self: message.fromMe ? 'out' : 'in',
      ...(message.mentionedJidList && { mentionedJidList: message.mentionedJidList.map(createWid) }),
      ...(message.messageSecret && { messageSecret: new Uint8Array(message.messageSecret) }),
    };
  };

  const keep = (chat, attributes) => {
    const message = all.add(new Msg(attributes));
    chat.msgs.add(message);
    chat.lastReceivedKey = message.id;
    chat.t = message.t;
    return message;
  };

  return {
    Msg: all,
    keepOld: (chat, message) => keep(chat, { ...revived(message), isNewMsg: false }),
    keepEarlier(chat, messages) {
      const models = messages.map((message) => all.add(new Msg({ ...revived(message), isNewMsg: false })));
      chat.msgs.addFirst(models);
      return models;
    },
    /** One that comes in just now; one that is known is announced again. */
    receive(chat, message) {
      const model = all.get(message.id) ?? keep(chat, { ...revived(message), isNewMsg: true });
      all.trigger('add', model);
      if (!model.id.fromMe && !model.isNotification) chat.set({ unreadCount: chat.unreadCount + 1 });
    },
    /** One that the account sends. */
    sending(chat, attributes) {
      const model = keep(chat, attributes);
      all.trigger('add', model);
      return model;
    },
  };
});

define('WAWebMsgReply', () => ({ canReplyMsg: (message) => message.canReply() }));

define('WAWebQuotedMsgModelUtils', () => ({
  getQuotedMsgObj({ id, quotedMsg, quotedStanzaID, quotedParticipant }) {
    const { Msg } = use('fake/messages');
    const { me } = use('WAWebUserPrefsMeUser');
    const fromMe = [me.phone, me.lid].some((own) => own?._serialized === quotedParticipant._serialized);
    const participant = id.remote.isGroup() ? quotedParticipant : undefined;
    const key = new (use('WAWebMsgKey'))({ fromMe, remote: id.remote, id: quotedStanzaID, participant });
    return Msg.get(key) ?? new Msg.modelClass({ ...quotedMsg, id: key, from: quotedParticipant });
  },
}));

define('WALinkify', () => {
  const findLinks = (text) =>
    (text?.match(/https?:\/\/\S+|\bwww\.\S+/g) ?? []).map((href) => ({
      href,
      suspiciousCharacters: new Set(),
    }));
  return { findLinks, findLink: (text) => findLinks(text)[0] };
});

define('WAWebCollections', () => {
  const { Model, Collection } = use('fake/events');
  const finding = (find) => Object.assign(new Collection(), { find, update: async () => undefined });
  return {
    Msg: use('fake/messages').Msg,
    Chat: Object.assign(use('fake/chats').Chat, {
      find: async (wid) => (await use('WAWebFindChatAction').findOrCreateLatestChat(wid)).chat,
    }),
    Contact: use('fake/people').Contact,
    GroupMetadata: finding(async () => undefined),
    Blocklist: new Collection(),
    BusinessProfile: finding(async () => ({})),
    Reactions: finding(use('fake/reactions').find),
    ProfilePicThumb: finding(async () => new Model({})),
  };
});
