package org.carepost.people;

import java.util.List;
import java.util.Optional;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/**
 * The sign-in page: what it shows and what it carries.
 *
 * @param username as typed; the password and the code are never shown again
 * @param next where to go then
 * @param held what was typed before, if a session ended meanwhile
 */
record SignInForm(String username, LocalPath next, Optional<HeldForm> held) {
  /** A form in which at most the username is filled in. */
  static SignInForm before(LocalPath next, String username) {
    return new SignInForm(username, next, Optional.empty());
  }

  /** An empty form that keeps what was typed on another page. */
  static SignInForm holding(HeldForm held) {
    return new SignInForm("", LocalPath.START, Optional.of(held));
  }

  /** The form as it was sent. */
  static SignInForm of(Typed typed) {
    return new SignInForm(
        typed.text("username"),
        LocalPath.of(typed.text("next")).orElse(LocalPath.START),
        HeldForm.carriedBy(typed));
  }

  /** What is missing, after what is wrong already. */
  static FormErrors errors(Typed typed, Words words) {
    FormErrors errors = typed.errors(words);
    for (String field : List.of("username", "password")) {
      if (typed.text(field).isEmpty()) {
        errors.add(field, "people.signIn." + field + ".missing");
      }
    }
    return errors;
  }

  /** What to check. */
  Credentials credentials(Typed typed) {
    return new Credentials(username, typed.text("password"), typed.text("code"));
  }

  Page page(FormErrors errors) {
    return Page.of("people/signIn")
        .with("username", username)
        .with("next", next.text())
        .with("held", held.orElse(null))
        .errors(errors);
  }
}
