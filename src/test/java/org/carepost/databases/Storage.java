package org.carepost.databases;

/** Where a repository may keep its things: its contract is the same for all. */
public enum Storage {
  /** The fake that unit tests use. */
  MEMORY,
  /** MariaDB 11.4. */
  MARIADB,
  /** MySQL 8. */
  MYSQL;

  /** Begins a test's transaction there. Register it as an extension: it is undone afterwards. */
  public StorageTransaction begin() {
    return switch (this) {
      case MEMORY -> new StorageTransaction(null);
      case MARIADB -> new StorageTransaction(Database.MARIADB.migrated().entityManager());
      case MYSQL -> new StorageTransaction(Database.MYSQL.migrated().entityManager());
    };
  }
}
