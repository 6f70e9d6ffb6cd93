package org.carepost.messaging;

/**
 * Words of a text as staff see them.
 *
 * @param code of the text, as in addresses
 * @param language ISO 639, as in addresses
 * @param languageName in English
 * @param kind in words
 * @param saved which version, by whom and when; or that they are Carepost's own
 * @param state active or retired, in words
 * @param colour of that state, as the tag component names it
 */
public record WordingLine(
    String code,
    String language,
    String languageName,
    String name,
    String kind,
    String body,
    String saved,
    String state,
    String colour) {}
