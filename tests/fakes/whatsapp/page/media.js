// @ts-nocheck: this runs in the page.
// Files, sent and received. Nothing is encrypted or converted: what a file is, its type says.
define('WAWebMediaOpaqueData', () => {
  class OpaqueData {
    constructor(blob) {
      this.blob = blob;
      this.type = blob.type;
    }

    static async createFromData(blob) {
      return new OpaqueData(blob);
    }

    url() {
      return 'blob:fake';
    }

    autorelease() {}

    formData() {
      return this.blob;
    }
  }
  return OpaqueData;
});

define('WAWebPrepRawMedia', () => {
  const { Model } = use('fake/events');
  const kindOf = (mimetype, { isPtt, asDocument, asSticker }) => {
    if (asDocument) return 'document';
    if (asSticker) return 'sticker';
    if (isPtt) return 'ptt';
    const family = mimetype.split('/')[0];
    return ['image', 'video', 'audio'].includes(family) ? family : 'document';
  };
  const prepare = async (opaque, params) => {
    const { size, type: mimetype, name } = opaque.blob;
    const bytes = await crypto.subtle.digest('SHA-256', await opaque.blob.arrayBuffer());
    const filehash = btoa(String.fromCharCode(...new Uint8Array(bytes)));
    const type = kindOf(mimetype, params);
    use('WAWebMediaStorage').getOrCreateMediaObject(filehash).blob = opaque.blob;
    const attributes = {
      type,
      mimetype,
      filehash,
      size,
      isGif: false,
      ...(type === 'document' && { filename: name }),
    };
    return new Model(attributes, { mediaBlob: opaque });
  };
  return { prepRawMedia: (opaque, params) => ({ waitForPrep: () => prepare(opaque, params) }) };
});

define('WAWebMediaStorage', () => {
  const objects = new Map();
  return {
    getOrCreateMediaObject(filehash) {
      if (!objects.has(filehash))
        objects.set(filehash, {
          filehash,
          contentInfo: {},
          consolidate({ type, size }) {
            Object.assign(this, { type, size });
          },
        });
      return objects.get(filehash);
    },
  };
});

define('WAWebMmsMediaTypes', () => ({ msgToMediaType: ({ type }) => type, castToV4: (type) => type }));
define('WAWebMediaDataUtils', () => ({ shouldUseMediaCache: () => false }));

define('WAWebMediaMmsV4Upload', () => ({
  async uploadMedia({ mimetype, mediaObject }) {
    const bytes = new Uint8Array(await mediaObject.blob.arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const directPath = await use('fake/line').ask('upload', { mimetype, base64 });
    return {
      mediaEntry: {
        mmsUrl: directPath,
        directPath,
        mediaKey: 'key',
        mediaKeyTimestamp: 0,
        encFilehash: 'hash',
      },
    };
  },
}));

define('WAWebDownloadManager', () => ({
  downloadManager: {
    async downloadAndMaybeDecrypt({ directPath }) {
      const base64 = await use('fake/line').ask('download', { directPath });
      return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
    },
  },
}));
