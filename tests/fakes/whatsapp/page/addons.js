// @ts-nocheck: this runs in the page.
// What is added to a message: reactions and poll votes. The library listens in on how they are written to their tables.
define('WAWebAddonReactionTableMode', () => ({ reactionTableMode: { bulkUpsert: async () => undefined } }));
define('WAWebAddonPollVoteTableMode', () => ({ pollVoteTableMode: { bulkUpsert: async () => undefined } }));

define('fake/reactions', () => {
  const { ask } = use('fake/line');
  const { createWid } = use('WAWebWidFactory');
  const MsgKey = use('WAWebMsgKey');

  const row = ({ id, to, by, emoji, at }) => ({
    id: MsgKey.fromString(id),
    reactionParentKey: MsgKey.fromString(to),
    reactionText: emoji,
    reactionTimestamp: at,
    author: createWid(by),
    from: createWid(by),
    read: false,
    orphan: 0,
    ack: 2,
  });

  const listed = (all) => {
    const emojis = [...new Set(all.map(({ emoji }) => emoji))];
    return emojis.map((emoji) => ({
      id: emoji,
      aggregateEmoji: emoji,
      hasReactionByMe: false,
      senders: all
        .filter((one) => one.emoji === emoji)
        .map((one) => ({
          ...row(one),
          msgKey: MsgKey.fromString(one.id),
          parentMsgKey: MsgKey.fromString(one.to),
          senderUserJid: one.by,
          timestamp: one.at,
        })),
    }));
  };

  return {
    write(reaction) {
      use('fake/messages').Msg.get(reaction.to)?.set({ hasReaction: true });
      return use('WAWebAddonReactionTableMode').reactionTableMode.bulkUpsert([row(reaction)]);
    },
    async find(id) {
      const all = listed(await ask('reactions', { id }));
      return { reactions: Object.assign(all, { serialize: () => all }) };
    },
  };
});

define('WAWebSendReactionMsgAction', () => ({
  sendReactionToMsg: (message, emoji) => use('fake/line').ask('react', { to: message.id._serialized, emoji }),
}));

define('fake/votes', () => {
  const { createWid } = use('WAWebWidFactory');
  const MsgKey = use('WAWebMsgKey');
  return {
    write: ({ id, to, by, options, at }) =>
      use('WAWebAddonPollVoteTableMode').pollVoteTableMode.bulkUpsert([
        {
          id: MsgKey.fromString(id),
          pollUpdateParentKey: MsgKey.fromString(to),
          selectedOptionLocalIds: options,
          senderTimestampMs: at,
          t: at,
          author: createWid(by),
          from: createWid(by),
        },
      ]),
  };
});

define('WAWebPollsVotesSchema', () => ({
  getTable: () => ({
    async equals([_column], poll) {
      const votes = await use('fake/line').ask('votes', { id: poll });
      return votes.map(({ id, to, by, options, at }) => ({
        msgKey: id,
        parentMsgKey: to,
        sender: by,
        selectedOptionLocalIds: new Uint8Array(options).buffer,
        senderTimestampMs: at,
      }));
    },
  }),
}));
