package org.carepost.platform.web;

/**
 * What every template may ask for.
 *
 * @param words the texts
 * @param assets the hashed files
 * @param csrf the token that every form sends back in <code>_csrf</code>
 * @param staff who is signed in, or null
 * @param path of the page that is shown
 * @param demo whether invented practices are shown
 */
public record Screen(
    Words words, Assets assets, String csrf, StaffPrincipal staff, String path, boolean demo) {
  /** The text for a key. */
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** The path of a style, script or picture. */
  public String asset(String name) {
    return assets.path(name);
  }

  /** The language of the page, as HTML's <code>lang</code>. */
  public String lang() {
    return words.language();
  }
}
