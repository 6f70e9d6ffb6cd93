package org.carepost.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;

/**
 * The application, the config and the database that the jar carries, unpacked beside the data.
 *
 * <p>Shape: <code>DATA/server/{config,database,libraries,ROOT}</code>, made anew when the jar has
 * changed. The libraries lie outside the application since the server reads each class of an
 * application at each start.
 */
final class Bundle {
  private static final String PREFIX = "bundle/";

  private final Path folder;
  private final Path jar;

  private Bundle(Path folder, Path jar) {
    this.folder = folder;
    this.jar = jar;
  }

  /**
   * Takes the data folder for this process and unpacks into it.
   *
   * @throws CannotStart if another Carepost uses the folder
   */
  static Bundle unpackInto(Path data) throws IOException {
    Files.createDirectories(data);
    lock(data.resolve("lock"));
    Path jar = ownJar();
    String stamp = Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
    Bundle bundle = new Bundle(data.resolve("server"), jar);
    Path stampFile = bundle.folder.resolve("stamp");
    if (!Files.exists(stampFile) || !Files.readString(stampFile).equals(stamp)) {
      delete(bundle.folder);
      bundle.unpack();
      Files.writeString(stampFile, stamp);
    }
    return bundle;
  }

  /**
   * The config that came with the jar; of what a folder with settings holds beside them, each file
   * or folder stands in for the one of its name.
   */
  Path configWith(Path own) throws IOException {
    Path shipped = folder.resolve("config");
    if (Stream.of("carepost.properties", "practices.yaml")
        .map(own::resolve)
        .noneMatch(Files::exists)) {
      return shipped;
    }
    Path inForce = folder.resolve("config-in-force");
    delete(inForce);
    copyTree(shipped, inForce);
    try (Stream<Path> replacing = Files.list(own)) {
      for (Path one : replacing.toList()) {
        delete(inForce.resolve(one.getFileName()));
        copyTree(one, inForce.resolve(one.getFileName()));
      }
    }
    return inForce;
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  /** The application, unpacked. */
  Path war() {
    return folder.resolve("ROOT");
  }

  /** The jars that the application uses. */
  List<Path> libraries() {
    try (Stream<Path> jars = Files.list(folder.resolve("libraries"))) {
      return jars.sorted().toList();
    } catch (IOException e) {
      throw new CannotStart("The libraries beside the data cannot be read.", e);
    }
  }

  private void unpack() throws IOException {
    try (JarInputStream entries = new JarInputStream(Files.newInputStream(jar))) {
      for (JarEntry entry = entries.getNextJarEntry();
          entry != null;
          entry = entries.getNextJarEntry()) {
        if (entry.getName().startsWith(PREFIX) && !entry.isDirectory()) {
          copy(entries, folder.resolve(entry.getName().substring(PREFIX.length())));
        }
      }
    }
  }

  private static void copy(InputStream from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  @SuppressWarnings("resource") // held, with its lock, until the process ends
  private static void lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      throw new CannotStart(
          "Another Carepost is running on the data folder "
              + file.getParent()
              + ". Stop it, or set CAREPOST_DATA to another folder.");
    }
  }

  static Path ownJar() {
    return Path.of(
        URI.create(Bundle.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** Removes a folder and all in it; a folder that is not there is fine. */
  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
