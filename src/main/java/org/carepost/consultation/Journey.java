package org.carepost.consultation;

import java.util.Optional;
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
 */
record Journey(
    Practice practice,
    Form form,
    Fields fields,
    Optional<Reference> sent,
    boolean open,
    boolean begun,
    Walk walk) {
  /** Address of the form, where it begins. */
  String start() {
    return "/r/" + practice.id() + "/" + form.id();
  }

  /** Address of one of its pages. */
  String path(Step step) {
    return start() + "/" + step.id();
  }

  /** Address of the answers to check. */
  String check() {
    return start() + "/check-answers";
  }

  /** Address of the first page that has no good answer, or of the answers to check. */
  String next() {
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
