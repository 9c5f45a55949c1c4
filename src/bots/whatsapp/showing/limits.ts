// What WhatsApp takes, in characters (UTF-16 code units, which never undercount). None of it is documented: these are
// the limits of its apps as people met them.

export const WHATSAPP_LIMITS = {
  text: 65_536,
  caption: 1_024,
  pollName: 255,
  /** It takes 100; but what is longer than this is a list to look something up in, not an answer: that is numbered. */
  pollOption: 25,
  fewestOptions: 2,
  mostOptions: 12,
} as const;
