package org.carepost.triage;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepost.consultation.Reference;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * Which case is to be changed, and as of which version.
 *
 * @param version that the caller has seen, empty if any will do
 */
public record ExpectedCase(Reference reference, OptionalLong version) {
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");
  private static final Pattern ENTITY_TAG = Pattern.compile("\"([0-9]{1,18})\"");

  /** The case as it is. */
  public static ExpectedCase any(Reference reference) {
    return new ExpectedCase(reference, OptionalLong.empty());
  }

  /**
   * The case as a page showed it.
   *
   * @param version as the page's form has it; anything else is no version of the case
   */
  static ExpectedCase shown(Reference reference, String version) {
    boolean counts = VERSION.matcher(version).matches();
    return new ExpectedCase(reference, OptionalLong.of(counts ? Long.parseLong(version) : -1));
  }

  /**
   * The case as a program has read it.
   *
   * @param ifMatch header: an entity tag, or an asterisk
   * @throws Problem VERSION_MISSING without the header
   * @throws VersionChanged if it is no tag of ours
   */
  public static ExpectedCase of(Reference reference, String ifMatch) {
    if (ifMatch == null) {
      throw new Problem(ProblemType.VERSION_MISSING);
    }
    if (ifMatch.equals("*")) {
      return any(reference);
    }
    Matcher tag = ENTITY_TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new VersionChanged();
    }
    return new ExpectedCase(reference, OptionalLong.of(Long.parseLong(tag.group(1))));
  }

  /**
   * @throws VersionChanged if the case is no longer what the caller has seen
   */
  void check(Case it) {
    if (version.isPresent() && version.getAsLong() != it.version()) {
      throw new VersionChanged();
    }
  }
}
