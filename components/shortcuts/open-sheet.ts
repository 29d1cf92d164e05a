import { showSetting } from "./hear-shortcuts";

/**
 * Shows the list of shortcuts over the page: the part of the page of help that bears `data-shortcut-sheet`, fetched when it is asked for,
 * so that other pages carry neither its words nor its markup. Where it cannot be fetched, leads to that page.
 */
export async function openSheet(address: string): Promise<void> {
  const listed = document.querySelector<HTMLElement>("main [data-shortcut-sheet] input");
  if (listed) return listed.focus();
  const sheet = document.querySelector("dialog[data-shortcuts]") ?? (await fetchSheet(address));
  if (sheet instanceof HTMLDialogElement) sheet.showModal();
  else location.assign(address);
}

async function fetchSheet(address: string): Promise<HTMLDialogElement | null> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return null;
  const help = new DOMParser().parseFromString(await answer.text(), "text/html");
  const list = help.querySelector("[data-shortcut-sheet]");
  if (!list) return null;
  const sheet = document.createElement("dialog");
  sheet.dataset.shortcuts = "";
  sheet.className = "shortcut-sheet";
  sheet.setAttribute("aria-labelledby", "shortcut-sheet-title");
  sheet.append(document.adoptNode(list));
  // A press beside it closes it.
  sheet.addEventListener("click", ({ target }) => target === sheet && sheet.close());
  document.body.append(sheet);
  showSetting(document);
  return sheet;
}
