package org.carepost.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class OutboxClaimIT {
  static final List<Database> DATABASES = List.of(Database.MARIADB, Database.MYSQL);

  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

  @ParameterizedTest
  @FieldSource("DATABASES")
  void two_nodes_that_claim_at_the_same_time_get_different_items(Database database) {
    Schema schema = database.newSchema("carepost_outbox");
    schema.migrate();
    schema.committed(
        entities -> {
          JpaOutboxItems items = new JpaOutboxItems(entities);
          for (int i = 0; i < 4; i++) {
            items.add(
                new OutboxItem(
                    "text", UUID.randomUUID(), new PracticeId("Y00001"), NOW, Priority.SOON));
          }
          return null;
        });
    try (EntityManager one = schema.entityManager();
        EntityManager other = schema.entityManager()) {
      one.getTransaction().begin();
      other.getTransaction().begin();
      List<UUID> first = free(one, 2);
      List<UUID> second = free(other, 10);
      assertThat(first).hasSize(2);
      assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
      one.getTransaction().rollback();
      other.getTransaction().rollback();
    }
  }

  private static List<UUID> free(EntityManager entities, int limit) {
    return new JpaOutboxItems(entities).lockFree(NOW, limit).stream().map(OutboxItem::id).toList();
  }
}
