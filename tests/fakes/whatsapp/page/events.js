// @ts-nocheck: this runs in the page.
// Events, models and collections in the way of Backbone, which WhatsApp Web has its own kind of.
define('fake/events', () => {
  class Emitter {
    #listeners = new Map();

    on(names, listener) {
      for (const name of names.split(' ')) {
        if (!this.#listeners.has(name)) this.#listeners.set(name, new Set());
        this.#listeners.get(name).add(listener);
      }
    }

    once(name, listener) {
      const first = (...what) => {
        this.off(name, first);
        listener(...what);
      };
      this.on(name, first);
    }

    off(name, listener) {
      this.#listeners.get(name)?.delete(listener);
    }

    trigger(name, ...what) {
      for (const listener of [...(this.#listeners.get(name) ?? [])]) listener(...what);
    }

    isHeard(name) {
      return (this.#listeners.get(name)?.size ?? 0) > 0;
    }
  }

  /** Its attributes are its own properties; all else hangs on the prototype or is not enumerable. */
  class Model extends Emitter {
    constructor(attributes, kept = {}) {
      super();
      Object.assign(this, attributes);
      for (const [name, value] of Object.entries(kept))
        Object.defineProperty(this, name, { value, writable: true, enumerable: false });
    }

    set(attributes) {
      const before = { ...this };
      const changed = Object.keys(attributes).filter((name) => attributes[name] !== before[name]);
      Object.assign(this, attributes);
      const announce = (...event) => {
        this.trigger(...event);
        this.collection?.trigger(...event);
      };
      for (const name of changed) announce(`change:${name}`, this, this[name], before[name]);
      if (changed.length > 0) announce('change', this);
    }

    serialize() {
      return { ...this };
    }

    toJSON() {
      return this.serialize();
    }
  }

  const keyOf = (id) => (typeof id === 'string' ? id : id?._serialized);

  class Collection extends Emitter {
    #models = new Map();

    add(model) {
      if (!model.collection)
        Object.defineProperty(model, 'collection', { value: this, writable: true, enumerable: false });
      this.#models.set(keyOf(model.id), model);
      return model;
    }

    addFirst(models) {
      this.#models = new Map([...models.map((model) => [keyOf(model.id), model]), ...this.#models]);
    }

    get(id) {
      return this.#models.get(keyOf(id));
    }

    getModelsArray() {
      return [...this.#models.values()];
    }

    clear() {
      this.#models.clear();
    }
  }

  return { Emitter, Model, Collection };
});
