// @ts-nocheck: this runs in the page.
// Contacts, and which phone number a lid belongs to.
define('fake/people', () => {
  const { Model, Collection } = use('fake/events');
  const { createWid } = use('WAWebWidFactory');
  const { ask } = use('fake/line');
  const lidOf = new Map();
  const phoneOf = new Map();

  const knowPair = ({ lid, phone }) => {
    if (!lid || !phone) return;
    lidOf.set(phone, createWid(lid));
    phoneOf.set(lid, createWid(phone));
  };

  class Contacts extends Collection {
    /** Always finds someone: of who is unknown, only the id is. */
    async find(id) {
      const wid = createWid(id);
      return (
        this.get(wid) ??
        this.learn({ id: wid._serialized, ...(await ask('contact', { id: wid._serialized })) })
      );
    }

    learn({ id, phone, ...rest }) {
      const contact = { ...rest, id: createWid(id), type: 'in' };
      return this.add(new Model({ ...contact, ...(phone && { phoneNumber: createWid(phone) }) }));
    }
  }
  return { Contact: new Contacts(), lidOf, phoneOf, knowPair };
});

define('WAWebApiContact', () => {
  const { lidOf, phoneOf } = use('fake/people');
  const getCurrentLid = (wid) => lidOf.get(wid._serialized);
  const getPhoneNumber = (wid) => phoneOf.get(wid._serialized);
  return {
    getCurrentLid,
    getPhoneNumber,
    getAlternateUserWid: (wid) => getCurrentLid(wid) ?? getPhoneNumber(wid),
  };
});

define('WAWebLidMigrationUtils', () => ({
  toPn: (wid) => (wid.server === 'lid' ? use('WAWebApiContact').getPhoneNumber(wid) : wid),
}));

define('WAWebContactGetters', () => {
  const { me } = use('WAWebUserPrefsMeUser');
  const isMe = ({ id }) => [me.phone, me.lid].some((own) => own?._serialized === id._serialized);
  return {
    getIsMe: isMe,
    getIsUser: ({ id }) => id.isUser(),
    getIsGroup: ({ id }) => id.isGroup(),
    getIsWAContact: () => true,
    getUserid: ({ id }) => id.user,
    getVerifiedName: () => undefined,
    getVerifiedLevel: () => undefined,
    getStatusMute: () => false,
    getName: ({ name }) => name,
    getShortName: ({ name }) => name?.split(' ')[0],
    getPushname: ({ pushname }) => pushname,
    getIsEnterprise: () => false,
  };
});
define('WAWebFrontendContactGetters', () => ({ getIsMyContact: ({ name }) => name !== undefined }));

define('WAWebQueryExistsJob', () => ({
  async queryWidExists(wid) {
    const found = await use('fake/line').ask('exists', { id: wid._serialized });
    if (!found) return null;
    use('fake/people').knowPair(found);
    return { wid: use('WAWebWidFactory').createWid(found.phone ?? found.lid) };
  },
}));
