// @ts-check
/**
 * Arrow keys among the marks of a chart. A drawing or table with data-roving has one mark in the tab order; its marks carry
 * their place as data-x (column) and data-y (row). What a mark says shows beside it while the keyboard is on it.
 */

/** @typedef {{ mark: HTMLElement | SVGElement, x: number, y: number }} Place */

const arrows = /** @type {Record<string, [number, number]>} */ ({ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] });

/** @param {Element} chart @returns {Place[]} */
function placesIn(chart) {
  return [...chart.querySelectorAll("[data-x]")].map(found => {
    const mark = /** @type {HTMLElement | SVGElement} */ (found);
    return { mark, x: Number(mark.dataset.x), y: Number(mark.dataset.y) };
  });
}

/** The nearest mark in a direction: first the next column (or row) that has any, then the nearest in it. @param {Place[]} places @param {Place} from @param {[number, number]} step */
function next(places, from, [dx, dy]) {
  const along = (/** @type {Place} */ p) => dx ? (p.x - from.x) * dx : (p.y - from.y) * dy;
  const across = (/** @type {Place} */ p) => Math.abs(dx ? p.y - from.y : p.x - from.x);
  const ahead = places.filter(p => along(p) > 0 && (!dx || from.mark.closest(".lanes") === null || p.y === from.y));
  return ahead.sort((a, b) => along(a) - along(b) || across(a) - across(b))[0];
}

/** @param {Place[]} places @param {Place} from @param {string} key @returns {Place | undefined} */
function target(places, from, key) {
  if (key === "Home") return places[0];
  if (key === "End") return places.at(-1);
  return arrows[key] && next(places, from, arrows[key]);
}

document.addEventListener("keydown", event => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
  const chart = event.target.closest("[data-roving]");
  const places = chart ? placesIn(chart) : [];
  const from = places.find(place => place.mark === event.target);
  const to = from && target(places, from, event.key);
  if (!from || !to) return;
  event.preventDefault();
  from.mark.setAttribute("tabindex", "-1");
  to.mark.setAttribute("tabindex", "0");
  to.mark.focus();
});

/** @type {HTMLElement | null} */
let tip = null;

document.addEventListener("focusin", event => {
  tip?.remove();
  tip = null;
  const mark = event.target;
  if (!(mark instanceof Element) || !mark.matches("[data-roving] [data-x]:focus-visible")) return;
  const place = mark.getBoundingClientRect();
  tip = document.createElement("div");
  tip.className = "chart-tip";
  tip.setAttribute("aria-hidden", "true");
  tip.textContent = mark.getAttribute("aria-label");
  document.body.append(tip);
  const left = Math.min(Math.max(8, place.left + place.width / 2 - tip.offsetWidth / 2), document.documentElement.clientWidth - tip.offsetWidth - 8);
  tip.style.transform = `translate(${left + window.scrollX}px, ${place.top + window.scrollY - tip.offsetHeight - 8}px)`;
});

document.addEventListener("focusout", () => {
  tip?.remove();
  tip = null;
});
