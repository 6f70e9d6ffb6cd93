package org.carepost.navigation;

import java.util.List;
import java.util.Map;

/**
 * What became of signposts in a time.
 *
 * @param days how far back
 * @param choices how far back one can look
 * @param needs by need, most offered first
 * @param services by service, most offered first
 * @param missing needs that no service fitted
 * @param referrals of social prescribing
 */
public record SignpostCounts(
    String days,
    List<String> choices,
    List<Row> needs,
    List<Row> services,
    List<Missing> missing,
    ReferralCounts referrals) {
  /**
   * Counts of one need or service.
   *
   * @param offered all of them
   * @param accepted those who went, or wanted to
   * @param attended those of whom it is confirmed that they were helped
   * @param bounced those who were not helped, or did not go
   * @param unknown those of whom it is not known
   */
  public record Row(
      String name,
      long offered,
      long accepted,
      long declined,
      long attended,
      long bounced,
      long unknown) {
    static Row of(String name, Map<SignpostState, Long> states) {
      long attended = states.getOrDefault(SignpostState.ATTENDED, 0L);
      long bounced =
          states.getOrDefault(SignpostState.BOUNCED, 0L)
              + states.getOrDefault(SignpostState.DID_NOT_ATTEND, 0L);
      long unknown = states.getOrDefault(SignpostState.ACCEPTED, 0L);
      return new Row(
          name,
          states.values().stream().mapToLong(it -> it).sum(),
          attended + bounced + unknown,
          states.getOrDefault(SignpostState.DECLINED, 0L),
          attended,
          bounced,
          unknown);
    }
  }

  /** A need that no service fitted, and why the nearest did not. */
  public record Missing(String need, String why, long count) {}

  /** Appointments saved: only where it is confirmed that somebody was helped. */
  public long saved() {
    return needs.stream().mapToLong(Row::attended).sum();
  }
}
