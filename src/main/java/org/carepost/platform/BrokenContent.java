package org.carepost.platform;

/** What an operator or a practice wrote cannot be used as it is. */
public class BrokenContent extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String rule;

  /**
   * @param path to what is wrong, such as {@code /flags/3/call}; empty for the whole
   * @param rule that it breaks, a sentence without its subject
   */
  public BrokenContent(String path, String rule) {
    this(path, rule, null);
  }

  /** The same with its cause. */
  public BrokenContent(String path, String rule, Throwable cause) {
    super(path + " " + rule, cause);
    this.path = path;
    this.rule = rule;
  }

  /** The same with the file's name before the path. */
  public BrokenContent in(String file) {
    return new BrokenContent(file + ": " + path, rule, this);
  }

  /** Where it is wrong; empty for the whole. */
  public String path() {
    return path;
  }
}
