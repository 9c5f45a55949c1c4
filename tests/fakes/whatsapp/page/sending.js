// @ts-nocheck: this runs in the page.
// Sending: at once into the page's own list, then to the account, whose word arrives as an acknowledgement.
define('WAWebSendMsgChatAction', () => {
  const { ask, pushed } = use('fake/line');
  const { asText } = use('fake/ids-as-text');
  const unanswered = new Map();

  /** Resolves also for a refusal, with an acknowledgement of -1: as WhatsApp's does. */
  const hand = async (message) => {
    unanswered.set(message.id._serialized, message);
    const { ack, t } = await ask('send', asText(message.serialize()));
    unanswered.delete(message.id._serialized);
    message.set({ ack, t });
    return { messageSendResult: ack < 0 ? 'ERROR_UNKNOWN' : 'OK', t };
  };
  // After the line was cut: the account knows a message by its id, and takes none twice.
  pushed.on('connected', () => {
    for (const message of unanswered.values()) void hand(message);
  });

  return {
    addAndSendMsgToChat(chat, attributes) {
      const message = use('fake/messages').sending(chat, attributes);
      return [Promise.resolve(message), hand(message)];
    },
  };
});

// A text that begins like a visiting card is sent as one, unless `parseVCards` says otherwise.
define('WAWebVcardParsingUtils', () => ({
  parseVcard: (text) => ({ name: text.match(/^FN:(.*)$/m)?.[1]?.trim() ?? '' }),
}));
define('WAWebVcardGetNameFromParsed', () => ({ vcardGetNameFromParsed: ({ name }) => name }));
define('WAWebLinkPreviewChatAction', () => ({ getLinkPreview: async () => null }));
