// What of a page is cut off, runs out of its place or is wider than the window.
const found = new Set();
const edge = document.documentElement.clientWidth + 0.5;
const name = element =>
  `<${element.localName}${element.className ? ` class="${element.className}"` : ""}>`
  + ` “${element.textContent.trim().slice(0, 60)}”`;

// Moved out of sight on purpose: to the left of the page, or clipped to nothing.
const isOutOfSight = element => {
  for (let at = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.clipPath === "inset(50%)" || at.matches(".skip:not(:focus)")) return true;
  }
  return false;
};

const root = document.scrollingElement;
if (root.scrollWidth > root.clientWidth) found.add(`the page scrolls sideways: ${root.scrollWidth} px`);

for (const element of document.body.querySelectorAll("*")) {
  if (!element.checkVisibility() || isOutOfSight(element)) continue;
  const box = element.getBoundingClientRect();
  if (box.width > 0 && (box.right > edge || box.left < -0.5)) {
    found.add(`outside the window: ${name(element)}`);
  }
  const style = getComputedStyle(element);
  const clips = value => value !== "visible";
  if (element.matches("input, select")) continue;
  if (clips(style.overflowX) && element.scrollWidth > element.clientWidth + 1
    || clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1) {
    found.add(`clipped: ${name(element)}`);
  }
}

// Each line of text stays within the block or the cell that it stands in.
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  if (node.data.trim() === "") continue;
  let block = node.parentElement;
  if (!block.checkVisibility() || isOutOfSight(block)) continue;
  while (getComputedStyle(block).display === "inline") block = block.parentElement;
  const place = block.getBoundingClientRect();
  // Word by word, for the spaces at the end of a line may hang over the edge.
  for (const word of node.data.matchAll(/\S+/gu)) {
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    for (const line of range.getClientRects()) {
      if (line.right > place.right + 1 || line.left < place.left - 1
        || line.bottom > place.bottom + 4 || line.top < place.top - 4) {
        found.add(`runs out of its place: ${name(block)}`);
      }
    }
  }
}
return [...found];
