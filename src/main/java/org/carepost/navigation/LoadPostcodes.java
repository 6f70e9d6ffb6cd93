package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.carepost.platform.RepeatedJob;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in the operator's file of postcodes whenever it is another one. */
@ApplicationScoped
public class LoadPostcodes implements RepeatedJob {
  private static final Logger LOG = System.getLogger(LoadPostcodes.class.getName());

  private final Optional<Path> file;
  private final TakePostcodes takePostcodes;
  private volatile String handled = "";

  @Inject
  LoadPostcodes(
      @ConfigProperty(name = "postcodes.file") Optional<String> file, TakePostcodes takePostcodes) {
    this.file = file.filter(it -> !it.isBlank()).map(Path::of);
    this.takePostcodes = takePostcodes;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void run() {
    file.filter(Files::isRegularFile).ifPresent(this::take);
  }

  private void take(Path it) {
    String mark = mark(it);
    if (mark.equals(handled)) {
      return;
    }
    if (takePostcodes.isNew(mark)) {
      try {
        takePostcodes.take(it, mark);
      } catch (BrokenPostcodes broken) {
        LOG.log(Level.WARNING, "The file of postcodes is refused: {0}", broken.getMessage());
        takePostcodes.refuse(it, mark, broken);
      }
    } else {
      handled = mark;
    }
  }

  private static String mark(Path it) {
    try {
      return Files.size(it) + " " + Files.getLastModifiedTime(it).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
