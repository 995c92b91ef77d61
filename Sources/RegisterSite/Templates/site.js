// Searches the table of the start page. Without it the table is there as a whole.
"use strict";

const form = document.getElementById("_search");
const table = document.querySelector("main > table");

/** A text as it is compared: without regard to case, accents and kinds of space. */
const folded = text =>
  text.toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "").replace(/\s+/gu, " ").trim();

/** The pieces of a cell: the items of a list, else all of it; each with its own language. */
const items = cell => {
  const parts = [...cell.querySelectorAll("li")];
  return (parts.length ? parts : [cell]).map(part => ({
    text: part.textContent.trim(), language: part.querySelector("[lang]")?.lang ?? "",
  }));
};

/** The groups of the table, each with its rows and what they are found by. */
const groups = [...table.tBodies].map(body => ({
  body,
  heading: folded(body.querySelector(".unit")?.textContent ?? ""),
  rows: [...body.querySelectorAll("tr:not(.unit)")].map(row => ({
    row,
    isRegister: row.id !== "",
    text: folded([...row.cells].map(cell => cell.textContent).join(" ")),
  })),
}));
const byID = new Map(groups.flatMap(group => group.rows)
  .filter(entry => entry.isRegister).map(entry => [entry.row.id, entry]));

const query = document.getElementById("_query");
const status = form.querySelector("[role=status]");
const filters = [...form.querySelectorAll("select")];

/** A row of a register, or the one that a row refers to. */
const target = entry =>
  entry.isRegister ? entry : byID.get(entry.row.querySelector("a")?.hash.slice(1)) ?? entry;

for (const filter of filters) {
  const column = Number(filter.dataset.column);
  const values = new Map();
  for (const entry of byID.values()) {
    const cell = entry.row.cells[column];
    if (cell.querySelector(".unstated")) continue;
    for (const item of items(cell)) values.set(folded(item.text), item);
  }
  const collator = new Intl.Collator(document.documentElement.lang);
  for (const [key, item] of [...values].sort((a, b) => collator.compare(a[1].text, b[1].text))) {
    const option = new Option(item.text, key);
    if (item.language !== "") option.lang = item.language;
    filter.append(option);
  }
}

const matches = (entry, words, chosen) => {
  const found = target(entry);
  return words.every(word => found.text.includes(word))
    && chosen.every(([column, value]) =>
      items(found.row.cells[column]).some(item => folded(item.text) === value));
};

/** Shows the rows that match, and says how many registers they are. */
const update = () => {
  const words = folded(query.value).split(" ").filter(word => word !== "");
  const chosen = filters.filter(filter => filter.value !== "")
    .map(filter => [Number(filter.dataset.column), filter.value]);
  let shown = 0;
  for (const { body, rows } of groups) {
    let any = false;
    for (const entry of rows) {
      const isShown = matches(entry, words, chosen);
      entry.row.hidden = !isShown;
      any ||= isShown;
      if (isShown && entry.isRegister) shown += 1;
    }
    body.hidden = !any;
  }
  table.hidden = shown === 0;
  const isAll = words.length === 0 && chosen.length === 0;
  form.classList.toggle("active", !isAll);
  status.textContent = isAll ? "" : shown === 0 ? form.dataset.nothing
    : form.dataset.shown.replace("{n}", shown).replace("{all}", byID.size);
  remember();
};

/** Keeps what is looked for in the address, so that it can be sent to others. */
const remember = () => {
  const address = new URL(location.href);
  address.search = "";
  if (query.value.trim() !== "") address.searchParams.set("q", query.value.trim());
  for (const filter of filters) {
    if (filter.value !== "") address.searchParams.set(filter.dataset.field, filter.value);
  }
  if (address.href !== location.href) history.replaceState(null, "", address);
};

const recall = () => {
  const asked = new URL(location.href).searchParams;
  query.value = asked.get("q") ?? "";
  for (const filter of filters) {
    filter.value = asked.get(filter.dataset.field) ?? "";
    if (filter.selectedIndex < 0) filter.selectedIndex = 0;
  }
};

/** Shows everything where a link leads to a row that is not shown. */
const reveal = () => {
  const asked = byID.get(location.hash.slice(1));
  if (!asked?.row.hidden) return;
  query.value = "";
  for (const filter of filters) filter.value = "";
  update();
  asked.row.scrollIntoView();
};

form.addEventListener("input", update);
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("reset", () => setTimeout(() => { update(); query.focus(); }));
form.hidden = false;
recall();
update();
reveal();
addEventListener("hashchange", reveal);
