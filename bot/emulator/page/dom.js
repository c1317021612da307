// Small builders, so that nothing from a message is ever pasted into markup.

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS("http://www.w3.org/2000/svg", "use"));
  svg.firstChild.setAttribute("href", `#i-${name}`);
  return svg;
}

/** A number in a small round badge; nothing at zero. */
export function showCount(badge, count) {
  badge.hidden = count === 0;
  badge.textContent = count > 99 ? "99+" : count;
}

export function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return words.slice(0, 2).map((word) => [...word][0]).join("").toUpperCase();
}

/** What a message says, without its marks: for previews, and to start an edit from words instead of HTML. */
export function plainText(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  for (const block of template.content.querySelectorAll("blockquote, pre")) block.before("\n");
  for (const block of template.content.querySelectorAll("blockquote, pre")) block.after("\n");
  return template.content.textContent.trim();
}

/** What stands for a message where there is no room for it. */
export function summary(message) {
  return plainText(message.html) || (message.photo ? "📷" : "");
}

export function oneLine(text) {
  return text.split(/\n+/).join(" · ");
}
