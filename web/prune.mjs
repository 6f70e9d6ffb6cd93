// Leaves out of a compressed style sheet the rules of NHS.UK frontend that no page can need.
const CLASS = /\.(nhsuk-[\w-]+)/g;
const NOT = /:not\([^()]*\)/g;
const RULE = /([^{};]+)\{([^{}]*)\}/g;
const COMMA = /,(?![^(]*\))/;
const EMPTY_BLOCK = /@(?:media|supports)[^{}]*\{\}/g;

/**
 * A rule stays when all nhsuk- classes it asks for are written somewhere in the sources. A name that a template
 * completes, like `nhsuk-tag--${colour}`, stands for all names that begin so.
 *
 * @param {string} css compressed style sheet
 * @param {string} sources the text of everything that may name a class
 */
export function prune(css, sources) {
  const names = new Set(sources.match(/\bnhsuk-[\w-]+/g));
  const beginnings = [...names].filter((name) => name.endsWith("-") && name !== "nhsuk-u-");
  const used = (name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
  const needed = (selector) => [...selector.replace(NOT, "").matchAll(CLASS)].every(([, name]) => used(name));
  const kept = css.replace(RULE, (rule, selectors, body) => {
    if (selectors.startsWith("@")) {
      return rule;
    }
    const wanted = selectors.split(COMMA).filter(needed);
    return wanted.length ? `${wanted.join(",")}{${body}}` : "";
  });
  return withoutEmptyBlocks(kept);
}

function withoutEmptyBlocks(css) {
  const less = css.replace(EMPTY_BLOCK, "");
  return less === css ? css : withoutEmptyBlocks(less);
}
