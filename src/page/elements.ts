import type { SvgNode } from '../report/chart.ts'

type Attributes = Readonly<Record<string, string | number | boolean>>
type Child = Node | string

/**
 * An element with attributes and children; text becomes a text node and never markup. A false attribute is left out.
 */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : String(value))
  }
  made.append(...children)
  return made
}

export const button = (words: string, attributes: Attributes, press: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button', ...attributes }, words)
  made.addEventListener('click', press)
  return made
}

/** A drawing as elements. */
export const drawn = ({ name, attributes, children }: SvgNode): SVGElement => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.append(...children.map((child) => (typeof child === 'string' ? child : drawn(child))))
  return made
}
