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
 * first request, and adds a manager of each.
 *
 * <p>Errors: practices while the demo is on, a manager who cannot be added or works at another
 * practice stop the deployment and with it the start; nothing is changed then.
 */
@ApplicationScoped
public class OpenOwnPractices {
  private final PracticesFile file;
  private final boolean demo;
  private final KeepPractice keepPractice;
  private final Staff staff;
  private final AddStaff addStaff;
  private final Passwords passwords;

  @Inject
  OpenOwnPractices(
      PracticesFile file,
      @ConfigProperty(name = "carepost.demo") boolean demo,
      KeepPractice keepPractice,
      Staff staff,
      AddStaff addStaff,
      Passwords passwords) {
    this.file = file;
    this.demo = demo;
    this.keepPractice = keepPractice;
    this.staff = staff;
    this.addStaff = addStaff;
    this.passwords = passwords;
  }

  void start(
      @Observes @Priority(Interceptor.Priority.APPLICATION) @Initialized(ApplicationScoped.class)
          Object started) {
    file.all().forEach(this::check);
    file.all().forEach(this::open);
  }

  private void check(PracticeEntry entry) {
    String username = entry.manager().username();
    Optional<StaffMember> known = staff.named(username);
    if (demo) {
      throw refused(entry, "cannot be opened while CAREPOST_DEMO is true");
    }
    if (!StaffMember.isUsername(username)) {
      throw refused(
          entry,
          "needs a manager's username of 2 to 60 lower case letters, numbers, full stops and"
              + " hyphens");
    }
    if (entry.manager().name().length() > StaffMember.LONGEST_NAME) {
      throw refused(entry, "needs a manager's name of 1 to 100 characters");
    }
    if (known.filter(it -> !it.practice().equals(entry.id())).isPresent()) {
      throw refused(entry, "names a manager who works at another practice");
    }
    if (known.isEmpty() && PasswordRule.wrong(entry.manager().password(), username).isPresent()) {
      throw refused(
          entry,
          "needs a first-password for its new manager: 12 to 128 characters, not counting the"
              + " username in it");
    }
  }

  private void open(PracticeEntry entry) {
    PracticeEntry.FirstSignIn manager = entry.manager();
    keepPractice.keep(entry);
    if (staff.named(manager.username()).isEmpty()) {
      String hash = passwords.hash(manager.password());
      addStaff.add(
          new NewStaff(manager.username(), manager.name(), Role.MANAGER, hash), entry.id());
    }
  }

  private static IllegalStateException refused(PracticeEntry entry, String why) {
    return new IllegalStateException(PracticesFile.NAME + ": " + entry.id() + " " + why);
  }
}
