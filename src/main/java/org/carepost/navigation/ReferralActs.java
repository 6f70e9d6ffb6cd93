package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/**
 * From what staff typed to what is done. Each act adds errors and changes nothing, or does it and
 * returns the word under which the page says so.
 */
@ApplicationScoped
public class ReferralActs {
  /** What stands for the practice's own link worker among the services. */
  public static final String OWN = "own";

  private final ReferPatient referPatient;
  private final WorkOnReferral work;

  @Inject
  ReferralActs(ReferPatient referPatient, WorkOnReferral work) {
    this.referPatient = referPatient;
    this.work = work;
  }

  /** Something that staff do to a referral. */
  @FunctionalInterface
  interface Act {
    String on(UUID id, Typed typed, FormErrors errors, StaffMember by);
  }

  /**
   * Refers somebody; empty, with errors, if something is missing, first of all consent; empty too
   * if they only look for services yet.
   *
   * @param subject who it is; empty if nobody can be referred
   */
  public Optional<Referral> refer(
      Optional<ReferralSubject> subject, Typed typed, FormErrors errors, StaffMember by) {
    if (!typed.text("find").isEmpty() || !errors.isEmpty()) {
      return Optional.empty();
    }
    if (subject.isEmpty()) {
      errors.add("maincontent", "prescribing.nobody");
      return Optional.empty();
    }
    Optional<NewReferral> made = made(typed, errors, by);
    return made.map(it -> referPatient.refer(subject.get(), it, by));
  }

  private Optional<NewReferral> made(Typed typed, FormErrors errors, StaffMember by) {
    Optional<NewReferral.To> to = Optional.empty();
    if (!typed.text("to").equals(OWN)) {
      to = referPatient.service(typed.text("to"), by);
      if (to.isEmpty()) {
        errors.add("to", "prescribing.wrong.to");
      }
    }
    String reason = ReferralForm.words("reason", typed, errors);
    Optional<Consent> consent = typed.one("consent", Consent.class);
    if (consent.isEmpty()) {
      boolean no = typed.text("consent").equals("NO");
      errors.add("consent", "prescribing.wrong.consent." + (no ? "no" : "unsaid"));
    }
    Optional<WellbeingScores> before = ScoreFields.read("before", typed, errors);
    return errors.isEmpty()
        ? Optional.of(new NewReferral(to, reason, consent.orElseThrow(), before))
        : Optional.empty();
  }

  String start(UUID id, Typed typed, FormErrors errors, StaffMember by) {
    return done(errors, "started", () -> work.start(shown(id, typed), by));
  }

  String decline(UUID id, Typed typed, FormErrors errors, StaffMember by) {
    String why = ReferralForm.words("why", typed, errors);
    return done(errors, "declined", () -> work.decline(shown(id, typed), why, by));
  }

  String note(UUID id, Typed typed, FormErrors errors, StaffMember by) {
    String note = ReferralForm.words("note", typed, errors);
    return done(errors, "note", () -> work.note(id, note, by));
  }

  String scoreBefore(UUID id, Typed typed, FormErrors errors, StaffMember by) {
    WellbeingScores scores = scores("before", typed, errors);
    return done(errors, "scored", () -> work.scoreBefore(shown(id, typed), scores, by));
  }

  String scoreAfter(UUID id, Typed typed, FormErrors errors, StaffMember by) {
    WellbeingScores scores = scores("after", typed, errors);
    return done(errors, "scored", () -> work.scoreAfter(shown(id, typed), scores, by));
  }

  private static WellbeingScores scores(String prefix, Typed typed, FormErrors errors) {
    Optional<WellbeingScores> scores = ScoreFields.read(prefix, typed, errors);
    if (scores.isEmpty() && errors.isEmpty()) {
      errors.add(prefix + "-satisfied", "prescribing.wrong.scores");
    }
    return scores.orElse(null);
  }

  String end(UUID id, Typed typed, FormErrors errors, StaffMember by) {
    Optional<ReferralOutcome> outcome = typed.one("outcome", ReferralOutcome.class);
    if (outcome.isEmpty()) {
      errors.add("outcome", "prescribing.wrong.outcome");
    }
    Optional<WellbeingScores> before = ScoreFields.read("before", typed, errors);
    Optional<WellbeingScores> after = ScoreFields.read("after", typed, errors);
    if (after.isPresent()
        && outcome.filter(ReferralOutcome.CONSENT_WITHDRAWN::equals).isPresent()) {
      errors.add("after-satisfied", "prescribing.wrong.withdrawn");
    }
    return done(
        errors,
        "ended",
        () -> work.end(shown(id, typed), outcome.orElseThrow(), before, after, by));
  }

  private static WorkOnReferral.Shown shown(UUID id, Typed typed) {
    String version = typed.text("version");
    return new WorkOnReferral.Shown(
        id, version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1);
  }

  private static String done(FormErrors errors, String word, Runnable act) {
    if (errors.isEmpty()) {
      try {
        act.run();
      } catch (IllegalReferralMove changed) {
        errors.add("actions", "prescribing.wrong.changed");
      }
    }
    return word;
  }
}
