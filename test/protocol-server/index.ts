/** The door of the protocol server: a local stand-in for a model provider, driven by a script. */
export {
  type Exchange,
  type ExchangeInput,
  parseScript,
  type Script,
  type ScriptInput,
} from './script.ts';
export {
  type ChatRequest,
  type ProtocolServer,
  type ReceivedRequest,
  serveExchanges,
  startProtocolServer,
} from './server.ts';
