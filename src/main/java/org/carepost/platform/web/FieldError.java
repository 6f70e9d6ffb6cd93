package org.carepost.platform.web;

/**
 * What is wrong with a field.
 *
 * @param field id of the control that the error summary links to
 * @param message a sentence in the reader's language
 */
public record FieldError(String field, String message) {}
