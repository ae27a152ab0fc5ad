// @ts-check
/** Selecting words with the keyboard alone, where the browser shows no caret. Arrows move, Shift selects more, Enter takes, Escape leaves. */

/** @type {Record<string, ["forward" | "backward", "word" | "line"]>} */
const moves = { ArrowRight: ["forward", "word"], ArrowLeft: ["backward", "word"], ArrowDown: ["forward", "line"], ArrowUp: ["backward", "line"] };

/** The first run of text that is on the screen. @param {Element} root @returns {Element | undefined} */
function firstShown(root) {
  const runs = [...root.querySelectorAll("[data-start]")].filter(run => run.getClientRects().length > 0);
  return runs.find(run => run.getBoundingClientRect().top >= 0) ?? runs[0];
}

/** Selects the word at the end of the selection that moves, so that people see where they are. @param {Selection} selection */
function showWord(selection) {
  selection.collapse(selection.focusNode, selection.focusOffset);
  selection.modify("move", "forward", "word");
  selection.modify("move", "backward", "word");
  selection.modify("extend", "forward", "word");
}

/** @param {Selection} selection */
function reveal(selection) {
  const place = selection.focusNode instanceof Element ? selection.focusNode : selection.focusNode?.parentElement;
  place?.scrollIntoView({ block: "nearest" });
}

/** @param {Element} root @param {Selection} selection @param {string} key @param {boolean} isLonger */
function move(root, selection, key, isLonger) {
  const before = selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const [direction, step] = moves[key];
  if (isLonger) {
    selection.modify("extend", direction, step);
  } else {
    if (direction === "forward") selection.collapseToEnd();
    else selection.collapseToStart();
    selection.modify("move", direction, step);
    if (direction === "forward" && step === "word") selection.modify("move", "backward", "word");
    showWord(selection);
  }
  if (before && !(selection.focusNode && root.contains(selection.focusNode))) {
    selection.removeAllRanges();
    selection.addRange(before);
  }
  reveal(selection);
}

/** Until Enter (true) or Escape (false): keys select words inside the element. @param {Element} root @returns {Promise<boolean>} */
export function pick(root) {
  const selection = window.getSelection();
  const start = firstShown(root);
  if (!selection || !start) return Promise.resolve(false);
  selection.collapse(start, 0);
  showWord(selection);
  return new Promise(resolve => {
    const end = (/** @type {boolean} */ taken) => {
      document.removeEventListener("keydown", onKey, true);
      if (!taken) selection.removeAllRanges();
      resolve(taken);
    };
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      if (!root.isConnected) return end(false);
      if (event.key === "Shift" || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (moves[event.key]) move(root, selection, event.key, event.shiftKey);
      else if (event.key === "Enter" || event.key === "Escape" || event.key === "Tab") end(event.key === "Enter");
    };
    document.addEventListener("keydown", onKey, true);
  });
}
