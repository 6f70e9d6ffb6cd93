package org.carepost.navigation;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.LoggedFailure;

/** Takes in a file that somebody chose on a page, while they see how far it is. */
@ApplicationScoped
public class TakeUpload {
  private static final Logger LOG = System.getLogger(TakeUpload.class.getName());

  private final ImportDirectory importDirectory;
  private final ManagedScheduledExecutorService executor;

  @Inject
  TakeUpload(ImportDirectory importDirectory, ManagedScheduledExecutorService executor) {
    this.importDirectory = importDirectory;
    this.executor = executor;
  }

  /**
   * Begins; the answer is the id of the import.
   *
   * @param body the file, which is kept on disk meanwhile
   */
  public UUID take(InputStream body, String source, boolean replace, StaffMember by) {
    try {
      Path file = Files.createTempFile("carepost", ".import");
      Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
      UUID id = importDirectory.begin(source, by.practice(), by.displayName());
      executor.execute(() -> run(id, file, source, replace, by));
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(UUID id, Path file, String source, boolean replace, StaffMember by) {
    try {
      importDirectory.run(id, file, source, replace, by.practice(), by.actor());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Import " + id + " failed; nothing was changed", LoggedFailure.of(e));
    } finally {
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A file that was taken in cannot be deleted: " + file, e);
    }
  }
}
