// What the scripts of a file by itself may take for granted besides what those of the pages may (../scripts/types.d.ts).

interface Element {
  closest(selectors: "a[href^='#']"): HTMLAnchorElement | null;
  closest(selectors: "[data-country]"): (HTMLElement & Data<"country">) | null;
  closest(selectors: "[data-issue]"): (HTMLElement & Data<"issue">) | null;
  closest(selectors: "[lang]" | "[id]" | "article, .entity"): HTMLElement;
}

interface ParentNode {
  querySelectorAll(selectors: "[data-f],.cell,[data-kind]>span,.entity>b,.entity>p,.apparatus small"): NodeListOf<HTMLElement>;
}

// A passage as it stands in the document, with what ranks it; of a word, the number of a passage and how much it weighs there; a passage found.
interface ScannedPassage extends Passage { rank: number[]; key: string; about: string[]; weight: number }
type Posting = [number, number];
interface ScanHit { score: number; number: number }
