package org.carepost.practice;

import java.util.regex.Pattern;

/**
 * Which practice: its ODS code.
 *
 * <p>Shape: three to ten characters out of A–Z and 0–9, upper case.
 *
 * @param ods the code, such as {@code Y00001}
 * @see <a href="https://www.datadictionary.nhs.uk/attributes/organisation_code.html">NHS Data
 *     Dictionary</a>
 */
public record PracticeId(String ods) {
  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{3,10}");

  /**
   * An ODS code that has its shape.
   *
   * @throws IllegalArgumentException if the shape is wrong; never echoes the value
   */
  public PracticeId {
    if (ods == null || !SHAPE.matcher(ods).matches()) {
      throw new IllegalArgumentException("not the shape of an ODS code");
    }
  }

  /** The code itself, which is public. */
  @Override
  public String toString() {
    return ods;
  }
}
