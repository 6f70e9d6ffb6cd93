package org.carepost.navigation;

/** A file of the folder <code>config/directory</code> cannot be used; the start is given up. */
public class BrokenDirectory extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file which file, and what is wrong with it if that is known
   */
  public BrokenDirectory(String file, Throwable cause) {
    super(file + " cannot be used", cause);
  }
}
