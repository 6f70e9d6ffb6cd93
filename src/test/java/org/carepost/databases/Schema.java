package org.carepost.databases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import org.carepost.launcher.JdbcUrl;
import org.flywaydb.core.Flyway;

/** One schema of a database server, and how to reach it. */
public final class Schema {
  private final String address;
  private final String url;
  private final String user;
  private final String password;
  private EntityManagerFactory entityManagers;

  Schema(String address, String user, String password) {
    this.address = address;
    this.url = JdbcUrl.withDriverSettings(address);
    this.user = user;
    this.password = password;
  }

  /** JDBC URL as an operator sets it. */
  public String address() {
    return address;
  }

  /** JDBC URL, with the driver's settings. */
  public String url() {
    return url;
  }

  /** Who may read and write. */
  public String user() {
    return user;
  }

  /** The user's password. */
  public String password() {
    return password;
  }

  /** A connection of one's own, to be closed. */
  public Connection connection() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Runs every migration. */
  public void migrate() {
    Flyway.configure()
        .dataSource(url, user, password)
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }

  /** An entity manager without container, to be closed; its transactions are its own. */
  public EntityManager entityManager() {
    return entityManagers().createEntityManager();
  }

  /**
   * Does some work in a transaction of its own and commits it.
   *
   * @throws RuntimeException of the work; everything is rolled back then
   */
  public <T> T committed(Function<EntityManager, T> work) {
    EntityManager entities = entityManager();
    try {
      entities.getTransaction().begin();
      T result = work.apply(entities);
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.close();
    }
  }

  private synchronized EntityManagerFactory entityManagers() {
    if (entityManagers == null) {
      entityManagers =
          Persistence.createEntityManagerFactory(
              "carepost",
              Map.of(
                  "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                  "jakarta.persistence.jtaDataSource", "",
                  "jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver",
                  "jakarta.persistence.jdbc.url", url,
                  "jakarta.persistence.jdbc.user", user,
                  "jakarta.persistence.jdbc.password", password,
                  "eclipselink.session-name", url));
    }
    return entityManagers;
  }
}
