package org.carepost.platform;

import java.util.regex.Pattern;

/**
 * The practice that something belongs to: every look-up names it first.
 *
 * <p>Shape: an ODS code, 3 to 10 capital letters and digits.
 *
 * @see <a href="https://www.datadictionary.nhs.uk/attributes/organisation_code.html">NHS Data
 *     Dictionary, organisation code</a>
 */
public record PracticeId(String ods) {
  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{3,10}");

  /**
   * @throws IllegalArgumentException if the shape is wrong; never echoes the value
   */
  public PracticeId {
    if (ods == null || !SHAPE.matcher(ods).matches()) {
      throw new IllegalArgumentException("Not an ODS code");
    }
  }

  @Override
  public String toString() {
    return ods;
  }
}
