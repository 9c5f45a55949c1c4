// @ts-nocheck: this runs in the page.
// The line to the account, which lives outside the page: asks that are answered, and what it pushes.
define('fake/line', () => {
  const { Emitter } = use('fake/events');
  const pushed = new Emitter();
  const waiting = new Map();
  const unsaid = [];
  let asks = 0;
  let socket;

  const say = (line) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(line));
    else unsaid.push(line);
  };

  const hear = ({ data }) => {
    const { push, answer, error, ...rest } = JSON.parse(data);
    if (push) return pushed.trigger(push, rest);
    const { resolve, reject } = waiting.get(answer);
    waiting.delete(answer);
    return error ? reject(new Error(error)) : resolve(rest.is);
  };

  return {
    /** Heard of with `pushed.on(name, what)`; also `open` and `closed`. */
    pushed,
    open(address) {
      socket = new WebSocket(address);
      socket.onmessage = hear;
      socket.onopen = () => {
        for (const line of unsaid.splice(0)) say(line);
        pushed.trigger('open');
      };
      socket.onclose = () => {
        pushed.trigger('closed');
        setTimeout(() => this.open(address), 100);
      };
    },
    tell: (name, what) => say({ tell: name, what }),
    ask: (name, what) =>
      new Promise((resolve, reject) => {
        asks += 1;
        waiting.set(asks, { resolve, reject });
        say({ ask: name, what, n: asks });
      }),
  };
});
