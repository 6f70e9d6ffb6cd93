package org.carepost.practice;

import java.util.Optional;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.PlainText;
import org.carepost.platform.PracticeId;
import org.carepost.platform.YamlMap;

/**
 * A practice as an operator writes it down.
 *
 * @param hub name of the hub that it is in, if in any
 * @param manager who signs in first
 */
public record PracticeEntry(
    PracticeId id, String name, String telephone, Optional<String> hub, FirstSignIn manager) {
  /**
   * Who signs in first.
   *
   * @param username for signing in, as written
   * @param name as colleagues know them
   * @param password that they must change first; empty if none is written
   */
  public record FirstSignIn(String username, String name, String password) {
    /** Nothing of the password. */
    @Override
    public String toString() {
      return "FirstSignIn[" + username + "]";
    }
  }

  /**
   * @throws BrokenContent with the path of what is missing or wrong
   */
  static PracticeEntry of(YamlMap from) {
    from.only("code", "name", "telephone", "hub", "manager");
    YamlMap manager = from.map("manager").only("username", "name", "first-password");
    PracticeEntry entry =
        new PracticeEntry(
            id(from),
            from.text("name"),
            from.text("telephone"),
            from.has("hub") ? Optional.of(from.text("hub")) : Optional.empty(),
            new FirstSignIn(
                manager.text("username"),
                manager.text("name"),
                manager.has("first-password")
                    ? PlainText.clean(manager.text("first-password"))
                    : ""));
    try {
      entry.opened();
      entry.hub().ifPresent(Practice::checkedName);
    } catch (IllegalArgumentException e) {
      throw new BrokenContent(from.path(), "cannot be opened: " + e.getMessage(), e);
    }
    return entry;
  }

  private static PracticeId id(YamlMap from) {
    try {
      return new PracticeId(from.text("code"));
    } catch (IllegalArgumentException e) {
      throw new BrokenContent(from.path() + "/code", "must be 3 to 10 capitals and digits", e);
    }
  }

  /** The practice, new and in no hub. */
  Practice opened() {
    return new Practice(id, name, telephone);
  }
}
