package org.carepost.messaging;

import org.carepost.practice.Practice;

/**
 * The practice as a patient sees it.
 *
 * @param home path of its first page
 * @param telephone as it is to be shown
 * @param call link that rings it
 */
public record PracticeView(String name, String home, String telephone, String call) {
  /** The practice, as it is shown. */
  public static PracticeView of(Practice practice) {
    return new PracticeView(
        practice.name(),
        "/r/" + practice.id().ods(),
        practice.telephone(),
        "tel:" + practice.telephone().replace(" ", ""));
  }
}
