package org.carepost.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.FieldSource;

/** What the migrations make of an empty schema, on both servers. */
@ParameterizedClass
@FieldSource("DATABASES")
class TablesIT {
  static final List<Database> DATABASES = List.of(Database.MARIADB, Database.MYSQL);

  private final Database database;

  TablesIT(Database database) {
    this.database = database;
  }

  @Test
  void every_table_and_column_is_explained() {
    assertThat(
            answers(
                """
                select table_name from information_schema.tables
                where table_schema = database() and table_name not like 'flyway%'
                and table_comment = ''
                union all
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and table_name not like 'flyway%'
                and column_comment = ''
                """))
        .isEmpty();
  }

  @Test
  void what_belongs_to_a_practice_is_found_by_it() {
    assertThat(
            answers(
                """
                select table_name from information_schema.columns c
                where table_schema = database() and column_name = 'practice_id'
                and table_name <> 'outbox' -- one worker sends for all practices
                and not exists (
                  select 1 from information_schema.statistics s
                  where s.table_schema = database() and s.table_name = c.table_name
                  and s.column_name = 'practice_id' and s.seq_in_index = 1)
                """))
        .isEmpty();
  }

  @Test
  void times_keep_their_microseconds() {
    assertThat(
            answers(
                """
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and table_name not like 'flyway%'
                and (data_type = 'timestamp' or data_type = 'datetime' and datetime_precision < 6)
                """))
        .isEmpty();
  }

  @Test
  void every_entity_fits_its_table() {
    try (EntityManager entities = database.migrated().entityManager()) {
      for (EntityType<?> type : entities.getMetamodel().getEntities()) {
        String query = "select e from " + type.getName() + " e";
        assertThatCode(() -> entities.createQuery(query).setMaxResults(1).getResultList())
            .as(query)
            .doesNotThrowAnyException();
      }
    }
  }

  private List<?> answers(String query) {
    return database
        .migrated()
        .committed(entities -> entities.createNativeQuery(query).getResultList());
  }
}
