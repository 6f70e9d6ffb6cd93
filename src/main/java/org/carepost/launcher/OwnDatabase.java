package org.carepost.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;

/** A database that the operator has set up. */
final class OwnDatabase {
  private OwnDatabase() {}

  /**
   * Opens one connection and closes it.
   *
   * @param url with the settings of the driver
   * @param libraries the application's, with the driver among them
   * @throws CannotStart if that does not succeed, with the first line of what the driver says
   */
  static void reach(String url, String user, String password, List<Path> libraries) {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    try (URLClassLoader drivers = new URLClassLoader(urls(libraries));
        Connection connection = driver(drivers).connect(url, login)) {
      connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new CannotStart(
          "The database of DB_URL cannot be used with DB_USER and DB_PASSWORD: " + said + ".");
    } catch (IOException e) {
      throw new CannotStart("The database driver beside the data cannot be read.", e);
    }
  }

  private static Driver driver(ClassLoader drivers) {
    return ServiceLoader.load(Driver.class, drivers).findFirst().orElseThrow();
  }

  private static URL[] urls(List<Path> libraries) throws MalformedURLException {
    URL[] urls = new URL[libraries.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = libraries.get(i).toUri().toURL();
    }
    return urls;
  }
}
