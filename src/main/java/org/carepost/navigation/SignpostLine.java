package org.carepost.navigation;

/**
 * A signpost on the work list.
 *
 * @param about a reference, or a name
 * @param why it bounced, in words, or empty
 * @param when it was offered, in words
 * @param offered whether nobody has decided yet
 * @param accepted whether somebody goes there
 * @param bounced whether it bounced and nobody has looked into it
 */
public record SignpostLine(
    String id,
    String about,
    String need,
    String service,
    String state,
    String colour,
    String why,
    String when,
    boolean offered,
    boolean accepted,
    boolean bounced) {}
