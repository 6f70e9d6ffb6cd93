package org.carepost.reporting;

import java.time.LocalDate;

/**
 * Some days of a practice's calendar.
 *
 * @param from first day
 * @param to day after the last
 */
public record Period(LocalDate from, LocalDate to) {}
