package org.carepost.triage;

/**
 * A call to be made, as staff see it.
 *
 * @param id as in addresses
 * @param reference of the case, as in addresses
 * @param why in words
 * @param telephone as it is dialled at home
 * @param since in words
 */
public record CallView(
    String id,
    String reference,
    String who,
    Tag urgency,
    String why,
    String telephone,
    String since) {
  static CallView of(CallRow row, Moments moments) {
    String reason = moments.words().text("triage.call." + row.reason().name());
    return new CallView(
        row.id().toString(),
        row.reference().text(),
        row.givenName() + " " + row.familyName(),
        Tag.of(row.urgency(), moments.words()),
        row.why() == null ? reason : moments.words().text("triage.call.why", reason, row.why()),
        row.mobile().national(),
        moments.soon(row.openedAt()));
  }
}
