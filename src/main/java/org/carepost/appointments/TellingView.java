package org.carepost.appointments;

/**
 * Something to be told, as staff see it.
 *
 * @param id as in addresses
 * @param appointment its id, as in addresses
 * @param channel in words
 * @param call whether they are to be rung
 * @param telephone as it is dialled at home, or null if it is not known or not to be rung
 * @param unsafe whether it would harm the patient that somebody else hears it
 * @param what to say, in words
 * @param about the appointment in words
 * @param since in words
 */
public record TellingView(
    String id,
    String appointment,
    String who,
    String channel,
    boolean call,
    String telephone,
    boolean unsafe,
    String what,
    String about,
    String since) {}
