package org.carepost.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Every setting with the value in force: environment over <code>carepost.properties</code> in the
 * config folder over the copy in the jar.
 */
final class Settings {
  private static final String FILE = "carepost.properties";
  private static final Pattern URL = Pattern.compile("https?://[^/\\s]+");
  private static final Pattern JDBC =
      Pattern.compile("jdbc:mysql://[^\\s]+/[A-Za-z0-9_$-]+(\\?\\S*)?");

  private final Map<String, String> values;
  private final Path configFolder;

  private Settings(Map<String, String> values, Path configFolder) {
    this.values = values;
    this.configFolder = configFolder;
  }

  /**
   * Reads and checks.
   *
   * @param workingFolder where a <code>config</code> folder is looked for
   * @throws CannotStart naming the first setting that cannot be
   */
  static Settings load(Map<String, String> environment, Path workingFolder) {
    Path folder = workingFolder.resolve("config");
    Map<String, String> values = new TreeMap<>();
    read(packaged(), values);
    if (Files.isRegularFile(folder.resolve(FILE))) {
      Properties own = new Properties();
      try (Reader in = Files.newBufferedReader(folder.resolve(FILE))) {
        own.load(in);
      } catch (IOException | IllegalArgumentException e) {
        throw new CannotStart(
            "config/" + FILE + " cannot be read. Check that it is UTF-8 text.", e);
      }
      own.keySet().stream()
          .filter(key -> !values.containsKey(key))
          .findFirst()
          .ifPresent(
              key -> {
                throw new CannotStart(
                    "config/" + FILE + " has a setting that does not exist: " + key + ".");
              });
      read(own, values);
    }
    values.replaceAll((key, value) -> environment.getOrDefault(environmentName(key), value).trim());
    Settings settings = new Settings(values, folder);
    settings.check();
    return settings;
  }

  /** The name of the environment variable that sets a key: <code>http.port</code> is HTTP_PORT. */
  static String environmentName(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static Properties packaged() {
    Properties properties = new Properties();
    try (InputStream in = Settings.class.getResourceAsStream("/bundle/config/" + FILE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new CannotStart("The jar is damaged: build it again.", e);
    }
    return properties;
  }

  private static void read(Properties from, Map<String, String> to) {
    from.stringPropertyNames().forEach(key -> to.put(key, from.getProperty(key)));
  }

  private void check() {
    whole("http.port", 1, 65_535);
    filled("http.address");
    filled("carepost.data");
    oneOf("carepost.demo", Set.of("true", "false"));
    oneOf("staff.second-factor", Set.of("optional", "required"));
    oneOf("turn.only", Set.of("true", "false"));
    if (!get("turn.urls").isEmpty() || get("turn.only").equals("true")) {
      filled("turn.urls");
      filled("turn.secret");
    }
    filled("demo.password");
    if (!get("postcodes.file").isEmpty() && !Files.isReadable(Path.of(get("postcodes.file")))) {
      throw refused("postcodes.file", "must be a file that can be read");
    }
    if (get("public.url").isEmpty()) {
      values.put("public.url", "http://localhost:" + get("http.port"));
    }
    if (!URL.matcher(get("public.url")).matches()) {
      throw refused(
          "public.url", "must be http:// or https:// and a host, with no slash at the end");
    }
    if (!get("db.url").isEmpty()) {
      if (!JDBC.matcher(get("db.url")).matches()) {
        throw refused("db.url", "must look like jdbc:mysql://host:3306/name");
      }
      filled("db.user");
      filled("db.password");
    }
  }

  private void whole(String key, int least, int most) {
    try {
      int number = Integer.parseInt(get(key));
      if (number >= least && number <= most) {
        return;
      }
    } catch (NumberFormatException e) {
      throw refused(key, "must be a whole number");
    }
    throw refused(key, "must be between " + least + " and " + most);
  }

  private void filled(String key) {
    if (get(key).isEmpty()) {
      throw refused(key, "must not be empty");
    }
  }

  private void oneOf(String key, Set<String> allowed) {
    if (!allowed.contains(get(key))) {
      throw refused(key, "must be one of " + allowed.stream().sorted().toList());
    }
  }

  private static CannotStart refused(String key, String rule) {
    return new CannotStart(
        "Setting " + key + " (environment " + environmentName(key) + ") " + rule + ".");
  }

  String get(String key) {
    return values.get(key);
  }

  Path dataFolder() {
    return Path.of(get("carepost.data")).toAbsolutePath().normalize();
  }

  /** The working folder's config folder; it may be absent. */
  Path configFolder() {
    return configFolder.toAbsolutePath();
  }

  Map<String, String> asMap() {
    return values;
  }

  /**
   * Hands every setting to the application as a system property, and where the config folder is.
   */
  void publish(Path config) {
    values.forEach(
        (key, value) -> {
          if (!value.isEmpty()) {
            System.setProperty(key, value);
          }
        });
    System.setProperty("carepost.config", config.toString());
  }
}
