package org.carepost.consultation;

/** A file in the folder of forms cannot be asked. */
public class BrokenForm extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * @param path JSON pointer to what is wrong; empty for the whole file
   * @param rule that it breaks, a sentence without its subject
   */
  BrokenForm(String path, String rule) {
    super(path + " " + rule);
  }

  /**
   * The same with the file's name.
   *
   * @param file as an operator knows it
   */
  BrokenForm(String file, Throwable cause) {
    super(file + ": " + cause.getMessage(), cause);
  }
}
