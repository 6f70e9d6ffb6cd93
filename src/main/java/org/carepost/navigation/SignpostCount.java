package org.carepost.navigation;

/**
 * How many signposts of one sort there are.
 *
 * @param pathway id of the pathway, or empty
 * @param service name of the service
 * @param state where they stand
 * @param reason why, if they were declined or bounced
 * @param count how many
 */
public record SignpostCount(
    String pathway, String service, SignpostState state, SignpostReason reason, long count) {}
