package org.carepost.messaging;

import java.util.Optional;

/**
 * What came of giving a birth date.
 *
 * @param cookie the access cookie for the browser, if the date was right
 * @param triesLeft how many more dates may be tried: 0 when the link is dead
 */
public record Opening(Optional<String> cookie, int triesLeft) {}
