package org.carepost.container;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.machine.RunFolder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells the server, before it starts, what the launcher would have told it. */
final class ServerSettings implements BeforeAllCallback {
  private static final String JVM = "carepost.test.jvm";

  @Override
  public void beforeAll(ExtensionContext context) {
    boolean inTheServer = System.getProperty("db.url") != null;
    if (inTheServer || System.getProperty(JVM) != null) {
      return;
    }
    Schema schema = Database.MARIADB.newSchema("carepost_server");
    Map<String, String> settings = new TreeMap<>(defaults());
    settings.put("db.url", schema.url());
    settings.put("db.user", schema.user());
    settings.put("db.password", schema.password());
    settings.put("public.url", "http://localhost:8080");
    settings.put("staff.second-factor", "required");
    settings.put("carepost.config", Path.of("config").toAbsolutePath().toString());
    settings.put("java.io.tmpdir", RunFolder.named("server").toString());
    String properties =
        settings.entrySet().stream()
            .map(it -> "-D" + it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining(" "));
    String jvm = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx700m " + properties;
    System.setProperty(JVM, jvm.replace("&", "&amp;")); // goes into arquillian.xml
    System.setProperty("carepost.test.payara", payara().toString());
  }

  private static Map<String, String> defaults() {
    Properties file = new Properties();
    try (Reader in = Files.newBufferedReader(Path.of("config/carepost.properties"))) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.stringPropertyNames().stream()
        .filter(key -> file.getProperty(key).matches("\\S+")) // a space would end the argument
        .collect(Collectors.toMap(Function.identity(), file::getProperty));
  }

  private static Path payara() {
    return Path.of(
        URI.create(
            PayaraMicro.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
