package org.carepost.navigation;

/**
 * Where a postcode is.
 *
 * @param postcode in its usual form
 */
public record KnownPostcode(String postcode, Point point) {}
