package org.carepost.messaging;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.carepost.databases.Schema;
import org.carepost.people.MobileNumber;
import org.carepost.practice.Practice;

/** Texts that wait in a database for a Carepost that runs on it. */
public final class QueuedTexts {
  private static final int NUMBERS = 1_000;
  private static final String NOBODY = "unhex(repeat('0', 32))";

  private QueuedTexts() {}

  /**
   * Queues codes to the thousand numbers that belong to nobody. Every second text to a number says
   * the same as the one before.
   *
   * @return how often each number is to get each text, by both with a space between
   */
  public static Map<String, Long> into(Schema schema, int count) {
    Map<String, Long> wanted = new TreeMap<>();
    schema.committed(
        entities -> {
          entities.persist(
              new Practice(ACorrespondent.RIVERSIDE, "Riverside Surgery", "01902 496 0000"));
          return null;
        });
    for (int from = 0; from < count; from += 500) {
      int first = from;
      schema.committed(
          entities -> {
            for (int i = first; i < Math.min(count, first + 500); i++) {
              queue(entities, number(i), "Your code is " + (i / NUMBERS / 2));
              wanted.merge(number(i) + " Your code is " + (i / NUMBERS / 2), 1L, Long::sum);
            }
            return null;
          });
    }
    return wanted;
  }

  /** Queues a code to a number, of the practice that is there. */
  public static void code(Schema schema, String to, String words) {
    schema.committed(
        entities -> {
          queue(entities, to, words);
          return null;
        });
  }

  /**
   * Queues a code that is claimed before all others, but not within two seconds.
   *
   * @return its id, 32 hexadecimal digits
   */
  public static String soonClaimed(Schema schema, String to, String words) {
    return schema.committed(
        entities -> {
          String id = queue(entities, to, words);
          entities
              .createNativeQuery(
                  "update outbox set due_at = utc_timestamp(6) - interval 1 hour,"
                      + " claimed_until = utc_timestamp(6) + interval 2 second, claimed_by = "
                      + NOBODY
                      + " where id = unhex(?)")
              .setParameter(1, id)
              .executeUpdate();
          return id;
        });
  }

  private static String number(int i) {
    return "+447700900%03d".formatted(i % NUMBERS);
  }

  private static String queue(EntityManager entities, String to, String words) {
    NewText wanted =
        NewText.of(
            ACorrespondent.RIVERSIDE,
            UUID.randomUUID(),
            new MobileNumber(to),
            TextKind.CODE,
            "request-received",
            Map.of());
    TextMessage text = new TextMessage(wanted, words, Instant.now());
    entities.persist(text);
    entities.flush();
    String id = text.id().toString().replace("-", "");
    entities
        .createNativeQuery(
            "insert into outbox (id, topic, subject_id, practice_id, due_at, attempts)"
                + " select id, 'text', id, practice_id, created_at, 0 from text_message"
                + " where id = unhex(?)")
        .setParameter(1, id)
        .executeUpdate();
    return id;
  }

  /** How many are not known to be with the provider, or still in the outbox. */
  public static long open(Schema schema) {
    return number(
            schema,
            "select count(*) from text_message where state in ('CREATED', 'CLAIMED', 'UNCERTAIN')")
        + number(schema, "select count(*) from outbox");
  }

  /** How many texts came in. */
  public static long inbound(Schema schema) {
    return number(schema, "select count(*) from inbound_text");
  }

  /** How many there are in each state. */
  public static Map<String, Long> states(Schema schema) {
    Map<String, Long> states = new TreeMap<>();
    rows(schema, "select state, count(*) from text_message group by state")
        .forEach(row -> states.put((String) ((Object[]) row)[0], count(((Object[]) row)[1])));
    return states;
  }

  /** State of the only text to a number. */
  public static String state(Schema schema, String to) {
    return (String)
        rows(schema, "select state from text_message where mobile = '" + to + "'").get(0);
  }

  /** State of a text, by its id. */
  public static String stateOf(Schema schema, String id) {
    return (String)
        rows(
                schema,
                "select state from text_message where id = unhex('" + id.replace("-", "") + "')")
            .get(0);
  }

  /** Whether a process is at a text. */
  public static boolean inHand(Schema schema, String id) {
    return number(
            schema,
            "select count(*) from outbox where claimed_by <> "
                + NOBODY
                + " and id = unhex('"
                + id
                + "')")
        == 1;
  }

  /** What is known to be wrong with a number, with STOPPED and a space before it if it is. */
  public static List<String> faults(Schema schema, String number) {
    return rows(
            schema,
            "select concat(if(stopped_at is null, '', 'STOPPED '), failure) from text_number"
                + " where failure is not null and mobile = '"
                + number
                + "'")
        .stream()
        .map(String::valueOf)
        .toList();
  }

  /** Who sent the texts that did not come from a mobile. */
  public static List<String> otherSenders(Schema schema) {
    return rows(schema, "select sender from inbound_text where mobile is null").stream()
        .map(String::valueOf)
        .toList();
  }

  /** What the provider calls them. */
  public static List<String> gatewayIds(Schema schema) {
    return rows(schema, "select gateway_id from text_message").stream()
        .map(String::valueOf)
        .toList();
  }

  private static long number(Schema schema, String query) {
    return count(rows(schema, query).get(0));
  }

  private static long count(Object value) {
    return ((Number) value).longValue();
  }

  private static List<?> rows(Schema schema, String query) {
    return schema.committed(entities -> entities.createNativeQuery(query).getResultList());
  }
}
