package org.carepost.navigation;

import java.util.Optional;
import org.carepost.platform.PlainText;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/** What was typed of an entry of one's own. */
public record OwnForm(
    String name, String kind, String phone, String postcode, String description, String reason) {
  /** Nothing typed yet. */
  public static final OwnForm EMPTY = new OwnForm("", "", "", "", "", "");

  private static final int LONGEST_PHONE = 30;
  private static final int LONGEST_DESCRIPTION = 2_000;
  private static final int LONGEST_REASON = 500;

  static OwnForm of(Typed typed) {
    return new OwnForm(
        PlainText.clean(typed.text("name")),
        typed.text("kind"),
        PlainText.clean(typed.text("phone")),
        PlainText.clean(typed.text("postcode")),
        PlainText.clean(typed.text("description")),
        PlainText.clean(typed.text("reason")));
  }

  /** The entry, if nothing is wrong with it. */
  Optional<CurateService.Own> own(Kinds kinds, FormErrors errors) {
    if (name.isEmpty() || name.length() > ReadService.LONGEST_NAME) {
      errors.add("name", "navigation.own.error.name");
    }
    if (kinds.find(kind).isEmpty()) {
      errors.add("kind", "navigation.own.error.kind");
    }
    if (phone.length() > LONGEST_PHONE) {
      errors.add("phone", "navigation.own.error.phone");
    }
    Optional<String> usual = postcode.isEmpty() ? Optional.of("") : Postcodes.usual(postcode);
    if (usual.isEmpty()) {
      errors.add("postcode", "navigation.own.error.postcode");
    }
    if (description.length() > LONGEST_DESCRIPTION) {
      errors.add("description", "navigation.curate.error.value");
    }
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      errors.add("reason", "navigation.curate.error.reason");
    }
    return errors.isEmpty()
        ? Optional.of(
            new CurateService.Own(name, kind, phone, usual.orElse(""), description, reason))
        : Optional.empty();
  }
}
