package org.carepost.databases;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.carepost.launcher.JdbcUrl;

/**
 * A database server that was started for these tests.
 *
 * @param port on 127.0.0.1
 * @param rootPassword of the user <code>root</code>
 */
record DatabaseServer(int port, String rootPassword) {
  static final String USER = "carepost";
  static final String PASSWORD = "carepost-test";

  /** The statements that make the user, for the server's first start. */
  static String initSql(String rootPassword) {
    return """
        CREATE USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
        GRANT ALL ON `carepost%%`.* TO %1$s@'127.0.0.1';
        CREATE USER root@'127.0.0.1' IDENTIFIED BY '%3$s';
        GRANT ALL ON *.* TO root@'127.0.0.1';
        ALTER USER root@localhost IDENTIFIED BY '%3$s';
        """
        .formatted(USER, PASSWORD, rootPassword);
  }

  /**
   * Makes an empty schema.
   *
   * @param name starts with <code>carepost</code>
   */
  Schema newSchema(String name) {
    try (Connection root =
            DriverManager.getConnection(JdbcUrl.withDriverSettings(url("")), "root", rootPassword);
        Statement statement = root.createStatement()) {
      statement.execute(
          "create database " + name + " character set utf8mb4 collate utf8mb4_unicode_ci");
      return new Schema(url(name), USER, PASSWORD);
    } catch (SQLException e) {
      throw new IllegalStateException("The schema " + name + " cannot be made", e);
    }
  }

  private String url(String name) {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + name + "?sslMode=DISABLED";
  }
}
