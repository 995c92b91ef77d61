// What is pointed at and is smaller than 24 px, other than a link within a sentence (WCAG 2.5.8).
const targets = [...document.querySelectorAll("a[href], button, input, select, summary")]
  .filter(element => element.checkVisibility() && !element.matches(".skip"));
return targets.flatMap(element => {
  const box = element.getBoundingClientRect();
  if (box.width >= 23.5 && box.height >= 23.5) return [];
  if (getComputedStyle(element).display === "inline") {
    let block = element.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    // In a sentence, or a line that wraps: its height is that of the text.
    if (block.textContent.trim() !== element.textContent.trim()) return [];
  }
  return [`${Math.round(box.width)} × ${Math.round(box.height)} px: ${element.outerHTML}`];
});
