package org.carepost.launcher;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Starts Carepost: <code>java -jar carepost.jar</code>.
 *
 * <p>Errors: a setting that cannot be, a data folder in use, a database that cannot be reached or
 * an application that does not deploy end the process with exit code 1 and one line on standard
 * error that says what to do.
 */
public final class Carepost {
  private static final String CANNOT_START = "Carepost cannot start. ";

  private Carepost() {}

  /**
   * Runs until the process is told to stop; settings are in the environment. With the arguments
   * <code>send-test-text Y00001 +447700900123</code> it asks the Carepost that runs with the same
   * settings to send a test text, and ends when that has arrived.
   */
  public static void main(String[] args) {
    if (args.length == 0) {
      QuickStart.take();
    }
    try {
      Settings settings = Settings.load(System.getenv(), Path.of(""));
      if (args.length > 0) {
        System.exit(TestText.command(args, settings, System.getenv()));
      }
      Bundle bundle = Bundle.unpackInto(settings.dataFolder());
      settings.publish(bundle.configWith(settings.configFolder()));
      Server.run(settings.asMap(), bundle);
    } catch (CannotStart e) {
      stop(args.length > 0 ? "" : CANNOT_START, e.getMessage(), e.getCause());
    } catch (IOException e) {
      stop(CANNOT_START, "The data folder (CAREPOST_DATA) cannot be used: " + e.getMessage(), null);
    } catch (RuntimeException e) {
      stop(
          CANNOT_START,
          "Something went wrong that should not:",
          e); // else the server's threads live on
    }
  }

  private static void stop(String what, String reason, Throwable cause) {
    System.err.println(what + reason);
    if (cause != null) {
      cause.printStackTrace(System.err);
    }
    System.exit(1);
  }
}
