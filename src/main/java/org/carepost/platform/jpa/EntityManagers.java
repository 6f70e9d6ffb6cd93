package org.carepost.platform.jpa;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The connection pool, and the entity manager of the running transaction. */
@DataSourceDefinition(
    name = "java:app/jdbc/carepost",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=db.url}",
    user = "${MPCONFIG=db.user}",
    password = "${MPCONFIG=db.password}",
    minPoolSize = 4,
    maxPoolSize = 16)
@Dependent
public class EntityManagers {
  @Produces
  @PersistenceContext(unitName = "carepost")
  EntityManager entityManager;
}
