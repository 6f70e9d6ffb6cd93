package org.carepost.databases;

import java.io.IOException;

/** The two database servers that Carepost is for; each is started when it is first asked for. */
public final class Database {
  /** What the launcher brings. */
  public static final Database MARIADB = new Database("MariaDB", MariaDbServer::start);

  /** The same, as durable as in production. */
  public static final Database DURABLE =
      new Database("durable MariaDB", MariaDbServer::startDurable);

  /** What many run already. */
  public static final Database MYSQL = new Database("MySQL", MySqlServer::start);

  private final String name;
  private final Start start;
  private DatabaseServer server;
  private Schema migrated;

  private Database(String name, Start start) {
    this.name = name;
    this.start = start;
  }

  /** The tables of today, empty but for what a test commits. */
  public synchronized Schema migrated() {
    if (migrated == null) {
      Schema schema = newSchema("carepost");
      schema.migrate();
      migrated = schema;
    }
    return migrated;
  }

  /**
   * An empty schema of one's own.
   *
   * @param name starts with <code>carepost</code>; not one that was made before
   * @throws IllegalStateException if the server does not start or the name is taken
   */
  public synchronized Schema newSchema(String name) {
    if (server == null) {
      server = started();
    }
    return server.newSchema(name);
  }

  @Override
  public String toString() {
    return name;
  }

  private DatabaseServer started() {
    try {
      return start.start();
    } catch (IOException e) {
      throw new IllegalStateException(this + " did not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private interface Start {
    DatabaseServer start() throws IOException, InterruptedException;
  }
}
