// @ts-nocheck: this runs in the page.
// The page's life: it opens its line, is linked or not, learns what the account knows, and hears what happens.
{
  const settings = window.fakeSettings;
  const line = use('fake/line');
  const { Socket } = use('WAWebSocketModel');
  const { Cmd } = use('WAWebCmd');
  const { Conn } = use('WAWebConnModel');
  const { createWid } = use('WAWebWidFactory');
  const chats = use('fake/chats');
  const messages = use('fake/messages');
  const people = use('fake/people');
  let heardUpTo = 0;

  const heard = async (what) => {
    while (!what()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  const learn = (world) => {
    const { me } = use('WAWebUserPrefsMeUser');
    Object.assign(me, { phone: createWid(world.me.phone), lid: createWid(world.me.lid) });
    Object.assign(Conn, { pushname: world.me.name });
    heardUpTo = world.seq;
    people.knowPair(world.me);
    for (const pair of world.pairs) people.knowPair(pair);
    for (const contact of world.contacts) people.Contact.learn(contact);
    for (const { messages: old, ...chat } of world.chats) {
      const model = chats.learn(chat);
      for (const message of old) messages.keepOld(model, message);
    }
  };

  /** Before the library listens, its `ready` never comes: so this waits for it, unless that is what is wanted. */
  const sync = async ({ early, times }) => {
    if (!early) await heard(() => Socket.isHeard('change:hasSynced'));
    await new Promise((resolve) => setTimeout(resolve));
    Cmd.trigger('offline_progress_update_from_bridge');
    Socket.set({ hasSynced: true });
    for (let again = 1; again < times; again += 1) Socket.trigger('change:hasSynced', Socket, true);
  };

  const connect = async ({ world, missed, sync: how }) => {
    if (world) learn(world);
    Socket.set({ state: 'CONNECTED' });
    line.pushed.trigger('connected');
    for (const one of missed ?? []) line.pushed.trigger('message', one);
    if (world) await sync(how);
  };

  line.pushed.on('open', async () => {
    const device = localStorage.getItem('device') ?? settings.device ?? null;
    const found = await line.ask('hello', { device, heardUpTo });
    if (found.linked) return connect(found);
    localStorage.removeItem('device');
    Object.assign(Conn, { ref: found.ref });
    Socket.set({ state: 'UNPAIRED' });
  });
  line.pushed.on('closed', () => Socket.state === 'CONNECTED' && Socket.set({ state: 'OPENING' }));

  line.pushed.on('ref', ({ ref }) => Conn.set({ ref }));
  line.pushed.on('linked', ({ device, ...found }) => {
    localStorage.setItem('device', device);
    Socket.set({ state: 'PAIRING' });
    void connect(found);
  });
  line.pushed.on('loggedOut', () => {
    localStorage.removeItem('device');
    Cmd.trigger('logout');
    // Time for the library to take note; the true page also goes to another address of its own.
    setTimeout(() => location.reload(), 50);
  });
  line.pushed.on('state', ({ state }) => Socket.set({ state }));
  line.pushed.on('reload', () => location.reload());

  line.pushed.on('chat', ({ chat }) => chats.learn(chat));
  line.pushed.on('contact', ({ contact, pair }) => {
    if (contact) people.Contact.learn(contact);
    if (pair) people.knowPair(pair);
  });
  line.pushed.on('message', ({ seq, chat, message }) => {
    heardUpTo = Math.max(heardUpTo, seq);
    messages.receive(chats.learn(chat), message);
  });
  line.pushed.on('change', ({ id, attributes }) => messages.Msg.get(id)?.set(attributes));
  line.pushed.on('reaction', ({ reaction }) => use('fake/reactions').write(reaction));
  line.pushed.on('vote', ({ vote }) => use('fake/votes').write(vote));

  window.addEventListener('error', ({ message }) => line.tell('trouble', { message }));
  window.addEventListener('unhandledrejection', ({ reason }) =>
    line.tell('trouble', { message: String(reason) }),
  );

  line.open(settings.address);
  window.Debug = { VERSION: settings.webVersion };
}
