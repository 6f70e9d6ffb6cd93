package org.carepost.launcher;

/** How the database driver is to behave, whatever database is set. */
public final class JdbcUrl {
  private static final String DRIVER_SETTINGS =
      "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8"
          + "&useLocalSessionState=true&rewriteBatchedStatements=true&cachePrepStmts=true"
          + "&prepStmtCacheSize=250&prepStmtCacheSqlLimit=4096&useServerPrepStmts=true"
          + "&connectTimeout=10000&socketTimeout=60000"
          + "&allowPublicKeyRetrieval=true"
          + "&fallbackToSystemKeyStore=false" // Payara's own certificate, which MySQL refuses
          + "&sessionVariables=transaction_isolation='READ-COMMITTED'";

  private JdbcUrl() {}

  /** The operator's URL with our settings of the driver. */
  public static String withDriverSettings(String url) {
    return url + (url.contains("?") ? "&" : "?") + DRIVER_SETTINGS;
  }
}
