package org.carepost.platform.jpa;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables up to date before the first request; nodes that start together wait for one
 * another.
 *
 * <p>Errors: a migration that fails stops the deployment and with it the start.
 */
@ApplicationScoped
public class Migrations {
  @Resource(lookup = "java:app/jdbc/carepost")
  private DataSource dataSource;

  void migrate(
      @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) @Initialized(ApplicationScoped.class)
          Object started) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(dataSource)
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
