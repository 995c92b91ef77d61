// What has the focus, and whether it can be seen: a name, and what is wrong with how it shows.
const element = document.activeElement;
if (!element || element === document.body) return { name: null, problems: [] };
const style = getComputedStyle(element);
const box = element.getBoundingClientRect();
const problems = [];
if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2
  || /, 0\)$|transparent/.test(style.outlineColor)) problems.push("no outline");
if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
  problems.push("outside the window");
} else {
  // A line of text is enough of a link that is wrapped over several.
  const line = element.getClientRects()[0];
  const over = document.elementFromPoint(
    Math.min(line.left + line.width / 2, innerWidth - 1),
    Math.max(1, Math.min(line.top + line.height / 2, innerHeight - 1)));
  if (over && !element.contains(over)) problems.push(`covered by ${over.outerHTML.slice(0, 80)}`);
}
return {
  name: `${element.localName}#${element.id} ${element.textContent.trim().slice(0, 40)}`,
  id: element.id, inMain: element.closest("main") !== null, problems,
};
