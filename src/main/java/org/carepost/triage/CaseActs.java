package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepost.consultation.Reference;
import org.carepost.consultation.Requests;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.PlainText;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;

/**
 * From what staff typed to what is done. Each act adds errors and changes nothing, or does it and
 * returns the word under which the page says so.
 */
@ApplicationScoped
public class CaseActs {
  /** Longest note, in characters. */
  public static final int LONGEST_NOTE = 2_000;

  /** Longest reply, in characters. */
  public static final int LONGEST_REPLY = 5_000;

  /** The word for a reply that was sent. */
  static final String REPLIED = "replied";

  /** The word for a case that was put back. */
  static final String RELEASED = "released";

  private final ClaimCase claimCase;
  private final TakeOverCase takeOverCase;
  private final ReleaseCase releaseCase;
  private final SetUrgency setUrgency;
  private final Requests requests;
  private final ChoosePatient choosePatient;
  private final MatchPatient matchPatient;
  private final WriteNote writeNote;
  private final ReplyToPatient replyToPatient;
  private final CloseCase closeCase;
  private final ReopenCase reopenCase;

  @Inject
  CaseActs(
      ClaimCase claimCase,
      TakeOverCase takeOverCase,
      ReleaseCase releaseCase,
      SetUrgency setUrgency,
      Requests requests,
      ChoosePatient choosePatient,
      MatchPatient matchPatient,
      WriteNote writeNote,
      ReplyToPatient replyToPatient,
      CloseCase closeCase,
      ReopenCase reopenCase) {
    this.claimCase = claimCase;
    this.takeOverCase = takeOverCase;
    this.releaseCase = releaseCase;
    this.setUrgency = setUrgency;
    this.requests = requests;
    this.choosePatient = choosePatient;
    this.matchPatient = matchPatient;
    this.writeNote = writeNote;
    this.replyToPatient = replyToPatient;
    this.closeCase = closeCase;
    this.reopenCase = reopenCase;
  }

  /** Something that staff do to a case. */
  @FunctionalInterface
  interface Act {
    String on(Reference reference, Typed typed, FormErrors errors, StaffMember by);
  }

  /** Claims the case unless a colleague has it or it is closed; the page then says so. */
  void tryToClaim(Reference reference, StaffMember by) {
    try {
      claimCase.claim(reference, by);
    } catch (HeldByAnother | IllegalMove e) {
      // shown by the page of the case: who has it, or that it is closed
    }
  }

  String claim(Reference reference, Typed typed, FormErrors errors, StaffMember by) {
    return done(errors, "claimed", () -> claimCase.claim(reference, by));
  }

  String takeOver(Reference reference, Typed typed, FormErrors errors, StaffMember by) {
    return done(errors, "claimed", () -> takeOverCase.takeOver(reference, by));
  }

  String release(Reference reference, Typed typed, FormErrors errors, StaffMember by) {
    return done(errors, RELEASED, () -> releaseCase.release(reference, by));
  }

  String setUrgency(Reference reference, Typed typed, FormErrors errors, StaffMember by) {
    Optional<Urgency> urgency = typed.one("urgency", Urgency.class).filter(Urgency::isAssessed);
    if (urgency.isEmpty()) {
      errors.add("urgency", "triage.problem.urgency");
    }
    return done(
        errors,
        "urgency",
        () -> setUrgency.set(shown(reference, typed), urgency.orElseThrow(), by));
  }

  String match(Reference reference, Typed typed, FormErrors errors, StaffMember by) {
    Optional<Patient> who =
        choosePatient.chosen(requests.get(by.practice(), reference), typed, errors);
    return done(errors, "matched", () -> matchPatient.match(shown(reference, typed), who, by));
  }

  String unmatch(Reference reference, Typed typed, FormErrors errors, StaffMember by) {
    return done(
        errors,
        "unmatched",
        () -> matchPatient.match(shown(reference, typed), Optional.empty(), by));
  }

  String note(Reference reference, Typed typed, FormErrors errors, StaffMember by) {
    String note = required(typed, "note", LONGEST_NOTE, errors);
    return done(errors, "note", () -> writeNote.write(reference, note, by));
  }

  String reply(Reference reference, Typed typed, FormErrors errors, StaffMember by) {
    String reply = required(typed, "reply", LONGEST_REPLY, errors);
    String once = typed.text("once").isEmpty() ? Tokens.random() : typed.text("once");
    return done(
        errors, REPLIED, () -> replyToPatient.reply(shown(reference, typed), reply, once, by));
  }

  String close(Reference reference, Typed typed, FormErrors errors, StaffMember by) {
    Optional<Outcome> outcome = typed.one("outcome", Outcome.class);
    if (outcome.isEmpty()) {
      errors.add("outcome", "triage.problem.outcome");
    }
    String note = typed.text("closing-note");
    tooLong("closing-note", note, LONGEST_NOTE, errors);
    return done(
        errors,
        "closed",
        () ->
            closeCase.close(
                shown(reference, typed), outcome.orElseThrow(), note, Tokens.random(), by));
  }

  String reopen(Reference reference, Typed typed, FormErrors errors, StaffMember by) {
    return done(errors, "reopened", () -> reopenCase.reopen(reference, by));
  }

  private static ExpectedCase shown(Reference reference, Typed typed) {
    return ExpectedCase.shown(reference, typed.text("version"));
  }

  private static String required(Typed typed, String field, int longest, FormErrors errors) {
    String text = typed.text(field);
    if (text.isEmpty()) {
      errors.add(field, "triage.problem." + field);
    }
    tooLong(field, text, longest, errors);
    return text;
  }

  private static void tooLong(String field, String text, int longest, FormErrors errors) {
    int length = PlainText.length(text);
    if (length > longest) {
      errors.add(field, "triage.problem.long", longest, length - longest);
    }
  }

  private static String done(FormErrors errors, String word, Runnable act) {
    if (errors.isEmpty()) {
      try {
        act.run();
      } catch (HeldByAnother held) {
        errors.add("actions", "triage.problem.held", held.holder());
      } catch (IllegalMove move) {
        errors.add("actions", "triage.problem.state." + move.state().name());
      } catch (VersionChanged changed) {
        errors.add("actions", "triage.problem.changed");
      }
    }
    return word;
  }
}
