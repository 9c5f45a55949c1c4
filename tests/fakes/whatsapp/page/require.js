// @ts-nocheck: this runs in the page.
// Modules by name, made when first asked for, as WhatsApp Web has them. Ours are named fake/… .
{
  const makers = new Map();
  const made = new Map();
  const asked = new Set();

  window.define = (name, make) => makers.set(name, make);

  window.use = (name) => {
    if (!made.has(name)) {
      if (!makers.has(name)) throw new Error(`the fake WhatsApp Web has no module ${name}`);
      made.set(name, makers.get(name)());
    }
    return made.get(name);
  };

  /** What the library calls. */
  window.require = (name) => {
    if (!asked.has(name)) {
      asked.add(name);
      window.use('fake/line').tell('asked', { name, there: makers.has(name) });
    }
    return window.use(name);
  };
}
