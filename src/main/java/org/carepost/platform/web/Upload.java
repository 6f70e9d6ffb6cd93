package org.carepost.platform.web;

import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * A file that a script of one of our pages sends as the whole body, whatever type it claims.
 *
 * <p>Shape: its name in the header <code>X-File-Name</code>, percent-encoded UTF-8; the page's
 * token, as forms have it in <code>_csrf</code>, in <code>X-Csrf</code>.
 */
public final class Upload {
  /** Most bytes of a file that are read: 10 MB. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  /** How addresses end that take files. */
  public static final String PATH = "/files";

  private final String name;
  private final byte[] content;
  private final boolean stale;

  Upload(String name, byte[] content, boolean stale) {
    this.name = name;
    this.content = content;
    this.stale = stale;
  }

  /** What its owner calls it, cleaned of what no person types; perhaps empty. */
  public String name() {
    return name;
  }

  /**
   * The file.
   *
   * @throws Problem NOT_ALLOWED if it does not come from a page of this visit
   */
  public byte[] content() {
    if (stale) {
      throw new Problem(ProblemType.NOT_ALLOWED);
    }
    return content.clone();
  }
}
