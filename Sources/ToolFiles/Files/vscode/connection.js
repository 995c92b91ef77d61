// Speaks with a language server: JSON-RPC 2.0 over the standard input and output of a process.
'use strict';

const { spawn } = require('child_process');

// What the server answers to a question that nobody wants the answer of any more.
const outdated = [-32800, -32801];

class Connection {
  // Starts the server. `handlers` has a function for each method that the server calls, and
  // `ended`, which is called once when the server is gone, with a sentence about why.
  constructor(command, args, folder, handlers) {
    this.handlers = handlers;
    this.pending = new Map();
    this.number = 0;
    this.isOpen = true;
    this.received = Buffer.alloc(0);
    this.process = spawn(command, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    this.process.on('error', (error) => this.close(error.message));
    this.process.on('exit', (status, signal) => this.close(`it ended with ${signal || status}`));
    // A server that dies while it is written to is told of by its exit.
    this.process.stdin.on('error', () => {});
    this.process.stdout.on('data', (bytes) => this.receive(bytes));
    this.process.stderr.on('data', (bytes) => handlers.log(bytes.toString()));
  }

  notify(method, params) {
    this.send({ jsonrpc: '2.0', method, params });
  }

  // Asks the server; `token` is a cancellation token of VS Code. A question that is cancelled, or
  // whose text has changed since, has the answer null; one that the server refuses to answer is
  // rejected with its reason.
  request(method, params, token) {
    if (!this.isOpen || (token && token.isCancellationRequested)) return Promise.resolve(null);
    const id = ++this.number;
    const answer = new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
    this.send({ jsonrpc: '2.0', id, method, params });
    const listening = token && token.onCancellationRequested(() => {
      this.notify('$/cancelRequest', { id });
      this.settle(id, null);
    });
    return answer.finally(() => listening && listening.dispose());
  }

  // Asks the server to end, and ends it after two seconds if it does not.
  async stop() {
    if (!this.isOpen) return;
    const late = setTimeout(() => this.process.kill(), 2000);
    this.process.once('exit', () => clearTimeout(late));
    this.handlers.ended = () => {};
    await this.request('shutdown', null).catch(() => null);
    this.notify('exit', null);
  }

  send(message) {
    if (!this.isOpen) return;
    const body = Buffer.from(JSON.stringify(message));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  receive(bytes) {
    this.received = Buffer.concat([this.received, bytes]);
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = /^content-length:\s*(\d+)\s*$/im.exec(this.received.toString('latin1', 0, end));
      if (!length) return this.close('it does not speak the protocol');
      const start = end + 4;
      const next = start + Number(length[1]);
      if (this.received.length < next) return;
      const body = this.received.toString('utf8', start, next);
      this.received = this.received.subarray(next);
      let message;
      try {
        message = JSON.parse(body);
      } catch (error) {
        return this.close('it does not speak the protocol');
      }
      this.take(message);
    }
  }

  take(message) {
    if (message.method === undefined) {
      const { id, error, result } = message;
      if (!error) return this.settle(id, result === undefined ? null : result);
      this.handlers.log(`${error.message}\n`);
      return this.settle(id, null, outdated.includes(error.code) ? null : error.message);
    }
    const handler = this.handlers[message.method];
    if (message.id === undefined) {
      if (handler) handler(message.params);
    } else if (!handler) {
      const error = { code: -32601, message: `${message.method} is not supported` };
      this.send({ jsonrpc: '2.0', id: message.id, error });
    } else {
      Promise.resolve(handler(message.params)).then(
        (result) => this.send({
          jsonrpc: '2.0', id: message.id, result: result === undefined ? null : result,
        }),
        (failure) => this.send({
          jsonrpc: '2.0', id: message.id, error: { code: -32603, message: String(failure) },
        }));
    }
  }

  settle(id, result, refusal = null) {
    const question = this.pending.get(id);
    this.pending.delete(id);
    if (!question) return;
    if (refusal === null) question.resolve(result);
    else question.reject(new Error(refusal));
  }

  close(why) {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const id of [...this.pending.keys()]) this.settle(id, null);
    this.process.kill();
    this.handlers.ended(why);
  }
}

module.exports = { Connection };
