// Builds elements. Text is always text: nothing that the graph says can become markup.

/** An element: h('a', { href: '/' }, 'text', child, null). Null and false children are left out. */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for pictures. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A link to somewhere else, or only the text when the address is none that a browser should open. */
export function outward(url, ...children) {
  return /^https?:\/\//.test(url ?? '') ? h('a', { href: url, rel: 'noreferrer' }, ...children) : h('span', {}, ...children);
}

/** Children with a separator between them. */
export function joined(children, separator) {
  return children.flatMap((child, i) => (i === 0 ? [child] : [separator, child]));
}
