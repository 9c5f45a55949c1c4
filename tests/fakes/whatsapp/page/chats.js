// @ts-nocheck: this runs in the page.
// Chats and groups, and how one that is not there yet is found.
define('fake/chats', () => {
  const { Model, Collection } = use('fake/events');
  const { createWid } = use('WAWebWidFactory');

  class Group extends Model {
    serialize() {
      return { ...this, participants: this.participants.map((member) => ({ ...member })) };
    }
  }

  class Chat extends Model {
    get formattedTitle() {
      return this.name ?? this.id.user;
    }

    get mute() {
      return { expiration: 0 };
    }

    serialize() {
      return { ...this, msgs: this.msgs.getModelsArray().length > 0 ? [this.lastReceivedKey] : [] };
    }
  }

  const chats = new Collection();

  const groupOf = ({ id, name, lids, members, creation }) =>
    new Group({
      id: createWid(id),
      subject: name,
      creation,
      announce: false,
      isLidAddressingMode: lids,
      participants: members.map((member) => ({
        id: createWid(member),
        isAdmin: false,
        isSuperAdmin: false,
      })),
    });

  return {
    Chat: chats,
    /** As the account tells of it; one that is known already keeps its messages. */
    learn({ id, name, unreadCount = 0, group }) {
      const known = chats.get(id);
      const groupMetadata = group && groupOf({ id, name, ...group });
      if (known) {
        known.groupMetadata = groupMetadata;
        return known;
      }
      const attributes = {
        id: createWid(id),
        name,
        unreadCount,
        t: 0,
        archive: false,
        lastReceivedKey: undefined,
      };
      return chats.add(new Chat(attributes, { msgs: new Collection(), groupMetadata }));
    },
  };
});

define('WAWebChatGetters', () => ({ getIsNewsletter: () => false, getIsBroadcast: () => false }));
define('WAWebGetEphemeralFieldsMsgActionsUtils', () => ({ getEphemeralFields: () => ({}) }));

define('WAWebFindChatAction', () => ({
  async findOrCreateLatestChat(wid) {
    const { Chat, learn } = use('fake/chats');
    const { lidOf } = use('fake/people');
    const lid = lidOf.get(wid._serialized);
    const there = Chat.get(lid ?? wid);
    if (there) return { chat: there, created: false };
    const found = await use('fake/line').ask('chat', { id: wid._serialized, knowsLid: lid !== undefined });
    return { chat: learn(found), created: true };
  },
}));

define('WAWebUpdateUnreadChatAction', () => ({
  async sendSeen({ chat }) {
    chat.set({ unreadCount: 0 });
    await use('fake/line').ask('seen', { id: chat.id._serialized });
  },
}));

define('WAWebChatStateBridge', () => {
  const told = (state) => async (wid) => use('fake/line').tell('chatState', { id: wid._serialized, state });
  return {
    sendChatStateComposing: told('typing'),
    sendChatStateRecording: told('recording'),
    sendChatStatePaused: told('paused'),
  };
});

define('WAWebChatLoadMessages', () => ({
  async loadEarlierMsgs({ chat }) {
    const first = chat.msgs.getModelsArray()[0]?.id._serialized;
    const earlier = await use('fake/line').ask('earlier', { id: chat.id._serialized, before: first });
    return use('fake/messages').keepEarlier(chat, earlier);
  },
}));
