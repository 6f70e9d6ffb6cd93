package org.carepost.consultation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.carepost.people.Identity;
import org.carepost.people.NhsNumber;
import org.carepost.platform.PracticeId;

/**
 * What somebody asks of a practice; every value has been checked.
 *
 * @param practice who is asked
 * @param submissionKey the same for every attempt to send this one: 1 to 110 visible ASCII
 *     characters
 * @param channel how it came in
 * @param form what was answered
 * @param person who asks
 * @param contact how they want to be answered
 * @param answers what they said
 * @param emergency what they were told that must not wait, and said to it
 */
public record NewRequest(
    PracticeId practice,
    String submissionKey,
    Channel channel,
    FormVersion form,
    Identity person,
    Contact contact,
    Answers answers,
    Emergency emergency) {
  /** A request; nothing may be missing. */
  public NewRequest {
    Objects.requireNonNull(practice, "practice");
    Objects.requireNonNull(submissionKey, "submissionKey");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(answers, "answers");
    Objects.requireNonNull(emergency, "emergency");
  }

  /** The same, by somebody who was told nothing. */
  public NewRequest(
      PracticeId practice,
      String submissionKey,
      Channel channel,
      FormVersion form,
      Identity person,
      Contact contact,
      Answers answers) {
    this(practice, submissionKey, channel, form, person, contact, answers, Emergency.NONE);
  }

  /** The same, with what in it must not wait. */
  NewRequest with(Emergency found) {
    return new NewRequest(practice, submissionKey, channel, form, person, contact, answers, found);
  }

  /** The same, with another answer. */
  NewRequest and(Answer more) {
    return new NewRequest(
        practice, submissionKey, channel, form, person, contact, answers.and(more), emergency);
  }

  /** What is asked for, without who sends it and how: SHA-256, 64 hexadecimal digits. */
  String digest() {
    MessageDigest digest = sha256();
    parts()
        .map(part -> part.getBytes(StandardCharsets.UTF_8))
        .forEach(
            bytes -> {
              digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
              digest.update(bytes);
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private Stream<String> parts() {
    return Stream.concat(
        Stream.of(
            form.id(),
            person.name().given(),
            person.name().family(),
            person.born().date().toString(),
            person.postcode().text(),
            person.nhsNumber().map(NhsNumber::digits).orElse(""),
            contact.mobile().e164(),
            contact.by().name(),
            contact.when()),
        answers.all().stream()
            .flatMap(
                answer ->
                    Stream.of(
                        answer.linkId(),
                        Objects.requireNonNullElse(answer.code(), answer.text()))));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
