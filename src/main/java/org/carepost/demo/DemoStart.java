package org.carepost.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.stream.Stream;
import org.carepost.people.Passwords;
import org.carepost.practice.PracticesFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the demo's practices and its directory of services when the application starts in demo mode
 * on an empty database, after the migrations and before the first request. Goes on where a start
 * was broken off.
 *
 * <p>Errors: a database with other practices stops the deployment and with it the start.
 */
@ApplicationScoped
public class DemoStart {
  private final boolean demo;
  private final String password;
  private final PracticesFile file;
  private final Passwords passwords;
  private final OpenPractices openPractices;
  private final FillPractice fillPractice;
  private final FillDirectory fillDirectory;

  @Inject
  DemoStart(
      @ConfigProperty(name = "carepost.demo") boolean demo,
      @ConfigProperty(name = "demo.password") String password,
      PracticesFile file,
      Passwords passwords,
      OpenPractices openPractices,
      FillPractice fillPractice,
      FillDirectory fillDirectory) {
    this.demo = demo;
    this.password = password;
    this.file = file;
    this.passwords = passwords;
    this.openPractices = openPractices;
    this.fillPractice = fillPractice;
    this.fillDirectory = fillDirectory;
  }

  void start(
      @Observes
          @Priority(Interceptor.Priority.APPLICATION - 1) // before practices of the operator's own
          @Initialized(ApplicationScoped.class)
          Object started) {
    openPractices.keepApart(file.all());
    if (demo) {
      openPractices.open();
      fillDirectory.fill();
      fill(Stream.of(DemoPractice.values()).filter(fillPractice::isDue).toList());
    }
  }

  /** With one hash for all sign-ins: each would take a fifth of a second. */
  private void fill(List<DemoPractice> empty) {
    if (!empty.isEmpty()) {
      String hash = passwords.hash(password);
      empty.forEach(practice -> fillPractice.fill(practice, hash));
    }
  }
}
