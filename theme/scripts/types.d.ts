// What the scripts of the pages may take for granted, for the type checker (tests/outside/run); nothing of it is delivered.

// The words and settings that a template gives to a script in data- attributes.
type Data<Key extends string> = { readonly dataset: DOMStringMap & Record<Key, string> };

type SearchForm = HTMLFormElement & Data<
  "root" | "version" | "original" | "digits" | "found" | "foundMore" | "nothing" | "unknown" | "mean" | "hintFilters" | "hintPhrase" | "hintFewer" | "hintShorter" | "failed">;
type LanguageOption = HTMLOptionElement & Data<"digits" | "block" | "identified">;
type KeptPanel = HTMLElement & Data<"digits" | "point" | "off" | "whole" | "some" | "going" | "broken" | "unreached">;

// The elements that the templates give to the scripts that ask for them. Whether a page has one is asked by the scripts of many pages.
interface Document {
  getElementById(id: "search"): SearchForm;
  getElementById(id: "q" | "filter-words" | "show-apparatus"): HTMLInputElement;
  getElementById(id: "filter-country" | "filter-kind" | "in-language" | "in-issue" | "scheme"): HTMLSelectElement;
  getElementById(id: "search-status" | "hits" | "more-hits" | "kept-status" | "kept-pages" | "not-kept"): HTMLElement;
  getElementById(id: "kept"): KeptPanel;
  getElementById(id: "kept-bar"): HTMLProgressElement;
  getElementById(id: "keep-all" | "keep-pause" | "keep-off" | "keep-on"): HTMLButtonElement;
  getElementById(id: "try-again"): HTMLAnchorElement;
}

interface ParentNode {
  querySelector(selectors: "[role=status]"): HTMLElement & Data<"message">;
  querySelector(selectors: ".filter"): HTMLFormElement & Data<"digits" | "of">;
  querySelector(selectors: ".settings"): HTMLDetailsElement;
  querySelector(selectors: ".suggest"): HTMLDetailsElement & Data<"head" | "copied" | "selected">;
  querySelector(selectors: "textarea"): HTMLTextAreaElement;
  querySelector(selectors: ".difference" | ".send-copy" | ".send-share" | ".block-cite [role=status]"): HTMLElement;
  querySelector(selectors: ".send-mail"): HTMLAnchorElement | null;
  querySelectorAll(selectors: "button"): NodeListOf<HTMLButtonElement>;
  querySelector(selectors: ".block-cite"): HTMLElement & Data<"title" | "copied" | "selected">;
  querySelector(selectors: ".work" | "summary" | ".label" | ".quotes" | ".ways" | ".share" | ".reset" | ".cite .address" | ".citation" | ".address" | "h3 a, h5" | "#kept-pages ul"): HTMLElement;
  querySelectorAll(selectors: "[data-country]"): NodeListOf<HTMLElement & Data<"country">>;
  querySelectorAll(selectors: "[data-kind]"): NodeListOf<HTMLElement & Data<"kind">>;
  querySelectorAll(selectors: ".orders a" | ".languages a, a.both"): NodeListOf<HTMLAnchorElement>;
  querySelectorAll(selectors: ".languages a"): NodeListOf<HTMLAnchorElement>;
  querySelectorAll(selectors: ".quote button"): NodeListOf<HTMLButtonElement>;
  querySelectorAll(selectors: ".n"): NodeListOf<HTMLElement & Data<"digits" | "words">>;
  querySelectorAll(selectors: ".cite .quote" | ".scheme, .scripted" | ".directory [hidden]"): NodeListOf<HTMLElement>;
  querySelectorAll(selectors: "input, select"): NodeListOf<HTMLInputElement | HTMLSelectElement>;
}

interface Element {
  closest(selectors: ".quote button"): HTMLButtonElement | null;
  closest(selectors: "a.bn" | ".languages a, a.both"): HTMLAnchorElement | null;
  closest(selectors: ".b"): HTMLElement;
  closest(selectors: "[data-copied]"): HTMLElement & Data<"copied" | "selected">;
}

// Not in TypeScript's own library.
interface Window {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string } };
}

// A page that the browser keeps: its path, language, direction and title (escaped as in the page).
type KeptPage = [string, string, string, string];

// Folded letters, and for each where it stood in the text.
interface FoldedText { text: string; from: number[] }

// A word of a folded text, its parts between joints, and these joined; of a query, whether it may be the beginning of a word.
interface WordPart { start: number; end: number; text: string }
interface FoldedWord { start: number; end: number; parts: WordPart[]; joined: string; isPrefix?: boolean; also?: string[]; typed?: string; isUnknown?: boolean; isByKey?: boolean }

// Words of a query that must follow one another when they are a phrase, which then has its letters.
interface WordSequence { isPhrase: boolean; words: FoldedWord[]; letters: string }

// Letters of a text that a query finds: beginning, end, and which of its words they are.
type Mark = [number, number, number[]];

// A name in a passage, with the words of all names of whom it names.
interface NameSpan { start: number; end: number; words: string[] }

// The scores of passages by their numbers; a look-up of a word raises them, and says whether there is such a word.
type Scores = Map<number, number>;
type LookUp = (word: string, isPrefix: boolean | undefined, times: number, scores: Scores) => Promise<boolean>;

// A passage that a query finds.
interface Passage {
  path: string; title: string; label: string; anchor: string; text: string; identified: string;
  names: NameSpan[]; language: string; issue: string; print?: string;
}

// The index of the site: a word with its passages, a script with passages of one language of one issue, a passage that is found.
interface IndexLine { word: string; postings: string }
interface PassageScript { first: number; language: string; issue: string; name: string; year?: string; title?: string }
interface IndexHit { score: number; passage: number; script: PassageScript }
