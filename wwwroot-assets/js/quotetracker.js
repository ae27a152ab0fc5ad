// @ts-check
/** What only the browser can do. Called from Components/Browser.cs; the few handlers at the end need no server. */

import { pick } from "./picking.js";

/** @typedef {{ invokeMethodAsync(method: string, ...args: unknown[]): Promise<unknown> }} DotNetTarget */
/** @typedef {{ start: number, end: number, text: string }} SelectedText */

const keysSetting = "quotetracker.keys";

/** @type {DotNetTarget | null} */
let keyTarget = null;

/** Puts text on the clipboard, also over plain http, where the clipboard interface is missing. @param {string} text @returns {Promise<boolean>} */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

/** Moves the focus to an element and shows it. @param {string} id @returns {boolean} */
export function focusOn(id) {
  const element = document.getElementById(id);
  if (!element) return false;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest", behavior: "auto" });
  return true;
}

/** Scrolls to an element unless it is on the screen already. @param {string} id @returns {boolean} */
export function reveal(id) {
  const element = document.getElementById(id);
  const place = element?.getBoundingClientRect();
  if (!element || !place) return false;
  if (place.top < 40 || place.bottom > window.innerHeight - 40) element.scrollIntoView({ block: "center", behavior: "auto" });
  return true;
}

/** Moves the focus to an element if it is on nothing, as after what had it was taken off the page. @param {string} id @returns {boolean} */
export function focusIfLost(id) {
  const isLost = document.activeElement === null || document.activeElement === document.body;
  return isLost && focusOn(id);
}

/** Opens a dialog; when it is taken off the page the focus goes back to where it was. @param {HTMLDialogElement} dialog @returns {boolean} */
export function showDialog(dialog) {
  if (dialog.open) return true;
  const before = document.activeElement;
  dialog.showModal();
  const gone = new MutationObserver(() => {
    if (dialog.isConnected) return;
    gone.disconnect();
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const back = before instanceof HTMLElement && before.isConnected ? before : document.getElementById("content");
    back?.focus({ preventScroll: true });
  });
  gone.observe(document.body, { childList: true, subtree: true });
  return true;
}

/** @param {HTMLDialogElement} dialog @returns {boolean} */
export function closeDialog(dialog) {
  dialog.close();
  return true;
}

/** Whether single-key shortcuts are on (WCAG 2.1.4: they can be turned off). @returns {boolean} */
export function keysAreOn() {
  return localStorage.getItem(keysSetting) !== "off";
}

/** @param {boolean} on @returns {boolean} */
export function setKeys(on) {
  localStorage.setItem(keysSetting, on ? "on" : "off");
  return on;
}

/** From now on the target's PressAsync hears the keys that pages use; data-live on the root tells that the page answers. @param {DotNetTarget} target @returns {boolean} */
export function listen(target) {
  keyTarget = target;
  document.documentElement.dataset.live = "";
  return true;
}

/** @param {EventTarget | null} element @returns {boolean} */
function isTyping(element) {
  return element instanceof HTMLElement
    && (element.isContentEditable || element.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [role=combobox], [role=listbox], [role=menu], .rz-dialog") !== null);
}

/** @param {KeyboardEvent} event @returns {string | null} the key's name, or null when it is nobody's business */
function keyOf(event) {
  if (event.defaultPrevented || event.isComposing || event.repeat && !/^[jk]$/.test(event.key)) return null;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") return "Ctrl+K";
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector("dialog[open], .rz-dialog")) return null;
  if (event.key === "Escape") return "Escape";
  return keysAreOn() && /^[a-zU1-9?/]$/.test(event.key) ? event.key : null;
}

document.addEventListener("keydown", event => {
  const key = keyTarget && keyOf(event);
  if (!key) return;
  if (key === "Ctrl+K" || key === "/") event.preventDefault();
  keyTarget?.invokeMethodAsync("PressAsync", key).catch(() => { keyTarget = null; });
});

/**
 * The offset in the stored text of a place in the page. Text runs carry data-start: where their first character stands, in UTF-16 units;
 * between runs the nearest one in the given direction counts.
 * @param {Element} root @param {Node} node @param {number} offset @param {boolean} isStart @returns {number | null}
 */
function offsetOf(root, node, offset, isStart) {
  const own = (node instanceof Element ? node : node.parentElement)?.closest("[data-start]");
  if (own && root.contains(own)) {
    const before = document.createRange();
    before.selectNodeContents(own);
    before.setEnd(node, offset);
    const nested = [...own.querySelectorAll("[data-start]")].filter(run => before.intersectsNode(run) && before.comparePoint(run, 0) === 0);
    const last = nested.at(-1);
    if (last && !last.contains(node)) {
      const tail = document.createRange();
      tail.setStartAfter(last);
      tail.setEnd(node, offset);
      return Number(last.getAttribute("data-start")) + (last.textContent ?? "").length + tail.toString().length;
    }
    return Number(own.getAttribute("data-start")) + before.toString().length;
  }
  const point = document.createRange();
  point.setStart(node, offset);
  const runs = [...root.querySelectorAll("[data-start]")];
  const after = runs.find(run => point.comparePoint(run, 0) > 0 || point.comparePoint(run, 0) === 0);
  const before = runs.filter(run => point.comparePoint(run, run.childNodes.length) < 0).at(-1);
  if (isStart) return after ? Number(after.getAttribute("data-start")) : null;
  return before ? Number(before.getAttribute("data-start")) + (before.textContent ?? "").length : null;
}

/** What is selected inside the element, as half-open offsets into the stored text. @param {Element} root @returns {SelectedText | null} */
export function selectionIn(root) {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset, true);
  const end = offsetOf(root, range.endContainer, range.endOffset, false);
  return start === null || end === null || end <= start ? null : { start, end, text: range.toString() };
}

/** What a person selects inside the element with the keyboard; null when they give up. @param {Element} root @returns {Promise<SelectedText | null>} */
export async function pickText(root) {
  return await pick(root) ? selectionIn(root) : null;
}

const paint = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity", "font-family", "font-size", "font-weight", "text-anchor"];

/** Saves the chart inside an element as an SVG file that looks the same without our style sheets. @param {string} id @param {string} fileName @returns {boolean} */
export function downloadSvg(id, fileName) {
  const host = document.getElementById(id);
  const source = host instanceof SVGSVGElement ? host : host?.querySelector("svg");
  if (!(source instanceof SVGSVGElement)) return false;
  const copied = /** @type {SVGSVGElement} */ (source.cloneNode(true));
  const size = source.getBoundingClientRect();
  copied.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copied.setAttribute("width", String(Math.round(size.width)));
  copied.setAttribute("height", String(Math.round(size.height)));
  const originals = source.querySelectorAll("*");
  copied.querySelectorAll("*").forEach((element, index) => {
    const computed = getComputedStyle(originals[index]);
    for (const name of paint) element.setAttribute(name, computed.getPropertyValue(name));
    element.removeAttribute("class");
    element.removeAttribute("style");
  });
  copied.style.background = getComputedStyle(document.body).backgroundColor;
  const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copied)], { type: "image/svg+xml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return true;
}

document.addEventListener("click", event => {
  const action = event.target instanceof Element ? event.target.closest("[data-qt]")?.getAttribute("data-qt") : null;
  if (action === "reload") {
    event.preventDefault();
    location.reload();
  } else if (action === "reconnect") {
    // @ts-ignore Blazor's script puts this object on the window.
    window.Blazor?.reconnect().then(done => { if (!done) location.reload(); });
  } else if (action === "skip") {
    event.preventDefault();
    event.stopPropagation();
    document.getElementById("content")?.focus();
  }
}, true);

// An open menu closes when a page is chosen or something else is clicked.
document.addEventListener("click", event => {
  for (const open of document.querySelectorAll("details.menu[open], details.pick[open]")) {
    const within = event.target instanceof Node && open.contains(event.target);
    if (!within || (event.target instanceof Element && event.target.closest("a") && open.classList.contains("menu"))) open.removeAttribute("open");
  }
});

document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  const open = document.querySelector("details.menu[open], details.pick[open]");
  if (!open) return;
  open.removeAttribute("open");
  open.querySelector("summary")?.focus();
  event.preventDefault();
}, true);
