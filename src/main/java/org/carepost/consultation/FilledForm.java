package org.carepost.consultation;

import java.time.Clock;
import java.util.Optional;
import org.carepost.people.BirthDate;
import org.carepost.people.Identity;
import org.carepost.people.MobileNumber;
import org.carepost.people.NhsNumber;
import org.carepost.people.PersonName;
import org.carepost.people.Postcode;
import org.carepost.platform.PracticeId;

/**
 * A form of which every page that is asked has a good answer.
 *
 * @param form which form
 * @param fields what was typed; answers to questions that are not asked do not count
 */
record FilledForm(Form form, Fields fields) {
  /** The request that it makes today. */
  NewRequest request(PracticeId practice, String submissionKey, Channel channel, Clock clock) {
    return new NewRequest(
        practice, submissionKey, channel, form.version(), person(clock), contact(), answers());
  }

  /** Who asks. */
  Identity person(Clock clock) {
    return new Identity(
        new PersonName(fields.text("given-name"), fields.text("family-name")),
        BirthDate.parse(
            fields.text("birth-date-day"),
            fields.text("birth-date-month"),
            fields.text("birth-date-year"),
            clock),
        Postcode.parse(fields.text("postcode")),
        Optional.of(fields.text("nhs-number")).filter(it -> !it.isEmpty()).map(NhsNumber::parse));
  }

  /** How they want to be answered. */
  Contact contact() {
    return new Contact(
        MobileNumber.parse(fields.text("mobile")),
        Contact.By.valueOf(fields.text("contact-by")),
        fields.text("contact-when"));
  }

  /** What they said. */
  Answers answers() {
    return new Answers(
        form.steps(fields).stream()
            .filter(Question.class::isInstance)
            .flatMap(step -> ((Question) step).answer(fields).stream())
            .toList());
  }
}
