package org.carepost.consultation;

import java.util.Optional;
import org.carepost.navigation.RedFlag;
import org.carepost.practice.Practice;

/**
 * Where somebody stands in a form.
 *
 * @param practice who is asked
 * @param form what is filled in
 * @param fields what they typed so far
 * @param sent what it is quoted by, if it has been sent
 * @param open whether they have come past what must not wait, or typed something
 * @param begun whether they have typed anything yet
 * @param walk the way through it with what they typed
 * @param emergency what in it must not wait
 */
public record Journey(
    Practice practice,
    Form form,
    Fields fields,
    Optional<Reference> sent,
    boolean open,
    boolean begun,
    Walk walk,
    Emergency emergency) {
  /** Address of the form, where it begins. */
  String start() {
    return "/r/" + practice.id() + "/" + form.id();
  }

  /** Address of one of its pages. */
  String path(Step step) {
    return start() + "/" + step.id();
  }

  /** Address of other help. */
  public String otherHelp() {
    return start() + "/other-help";
  }

  /** Address of the last question. */
  public String lastQuestion() {
    return path(PersonStep.CONTACT);
  }

  /** Address of the answers to check. */
  String check() {
    return start() + "/check-answers";
  }

  /** Whether something in it is for 999. */
  public boolean mustCall999() {
    return emergency.call().filter(RedFlag.Call.EMERGENCY::equals).isPresent();
  }

  /** Address of what must not wait. */
  String redFlag() {
    return start() + "/red-flag";
  }

  /**
   * Address of what must not wait; else of the first page that has no good answer, or of the
   * answers to check.
   */
  String next() {
    if (emergency.mustBeShown()) {
      return redFlag();
    }
    return walk.firstUnanswered().map(this::path).orElseGet(this::check);
  }

  /** Address of the page after one. */
  String after(Step step) {
    return walk.after(step).map(this::path).orElseGet(this::check);
  }

  /** Address of the page before one; before the first it is where the form begins. */
  String before(Step step) {
    return walk.before(step).map(this::path).orElseGet(this::start);
  }

  /** Address of what is said when it has been sent. */
  String confirmation(Reference reference) {
    return "/r/" + practice.id() + "/sent/" + reference;
  }
}
