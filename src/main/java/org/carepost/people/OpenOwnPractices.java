package org.carepost.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.carepost.practice.KeepPractice;
import org.carepost.practice.PracticeEntry;
import org.carepost.practice.PracticesFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the operator's practices when the application starts, after the migrations and before the
 * first request, and lets a manager of each sign in.
 *
 * <p>Errors: practices beside the demo's, a manager's username that cannot be or that somebody else
 * has, and a new manager without a fit first password stop the deployment and with it the start.
 */
@ApplicationScoped
public class OpenOwnPractices {
  private final PracticesFile file;
  private final boolean demo;
  private final String firstPassword;
  private final KeepPractice keepPractice;
  private final Staff staff;
  private final AddStaff addStaff;
  private final Passwords passwords;

  @Inject
  OpenOwnPractices(
      PracticesFile file,
      @ConfigProperty(name = "carepost.demo") boolean demo,
      @ConfigProperty(name = "staff.first-password") Optional<String> firstPassword,
      KeepPractice keepPractice,
      Staff staff,
      AddStaff addStaff,
      Passwords passwords) {
    this.file = file;
    this.demo = demo;
    this.firstPassword = firstPassword.orElse("");
    this.keepPractice = keepPractice;
    this.staff = staff;
    this.addStaff = addStaff;
    this.passwords = passwords;
  }

  void start(
      @Observes @Priority(Interceptor.Priority.APPLICATION) @Initialized(ApplicationScoped.class)
          Object started) {
    if (demo && !file.all().isEmpty()) {
      throw refused("must hold no practice while CAREPOST_DEMO is true");
    }
    file.all().forEach(this::open);
  }

  private void open(PracticeEntry entry) {
    String username = entry.manager().username();
    if (!StaffMember.isUsername(username)) {
      throw refused("needs usernames of 2 to 60 characters a–z, 0–9, full stop and hyphen");
    }
    Optional<StaffMember> known = staff.named(username);
    if (known.filter(it -> !it.practice().equals(entry.id())).isPresent()) {
      throw refused("names a manager of " + entry.id() + " who works at another practice");
    }
    if (known.isEmpty() && !PasswordRule.allows(firstPassword, username)) {
      throw refused(
          "names a new manager: set STAFF_FIRST_PASSWORD (staff.first-password) to 12 to 128"
              + " characters without their username");
    }
    keepPractice.keep(entry);
    if (known.isEmpty()) {
      addStaff.add(
          new NewStaff(
              username, entry.manager().name(), Role.MANAGER, passwords.hash(firstPassword)),
          entry.id());
    }
  }

  private static IllegalStateException refused(String why) {
    return new IllegalStateException(PracticesFile.NAME + " " + why);
  }
}
