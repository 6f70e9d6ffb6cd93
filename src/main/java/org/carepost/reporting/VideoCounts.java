package org.carepost.reporting;

/**
 * How a practice's video calls of a period went, as numbers.
 *
 * @param invited calls that were to begin in it
 * @param tookPlace ended after the patient was in them
 * @param rungInstead where staff rang the patient
 * @param notJoined whose patients did not come
 * @param cancelled taken back
 * @param waited calls whose patients waited and were let in
 * @param waitedSeconds all their waits together
 * @param joins people who were in a room
 * @param reconnections how often they came back after a lost connection
 * @param samples measurements of their connections
 * @param poor of these, how many were poor
 * @param rated calls that their patients rated
 * @param stars all ratings together, 1 to 5 each
 */
public record VideoCounts(
    long invited,
    long tookPlace,
    long rungInstead,
    long notJoined,
    long cancelled,
    long waited,
    long waitedSeconds,
    long joins,
    long reconnections,
    long samples,
    long poor,
    long rated,
    long stars) {}
