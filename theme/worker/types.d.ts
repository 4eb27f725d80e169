// What the workers may take for granted, for the type checker (tests/outside/run); nothing of it is delivered.

// The line that the builder puts before sw.js. A list is named by the first file in it, and has a sum.
declare const iskra: { version: string; lists: [string, string][]; core: string[]; languages: string[]; files: number; bytes: number };

// A file and its sum.
type Entry = [string, string];

// Any worker's scope is that of a service worker here.
interface WorkerGlobalScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: Clients;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: ExtendableMessageEvent) => void): void;
}
