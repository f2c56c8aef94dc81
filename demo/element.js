// Makes an element in one expression, so that the views read like the page they make.

/**
 * @param {string} name tag name, with classes after dots: `p.when`
 * @param {Readonly<Record<string, string | undefined>>} attributes undefined ones are left out
 * @param {...(Node | string)} children
 */
export function element(name, attributes, ...children) {
  const [tag = 'div', ...classes] = name.split('.');
  const made = document.createElement(tag);
  made.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
