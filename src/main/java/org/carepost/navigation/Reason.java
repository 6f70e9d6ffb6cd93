package org.carepost.navigation;

/**
 * Why a service fits, or why it does not.
 *
 * @param code stable code, like <code>open-until</code>
 * @param text in words, like "open until 22:00"
 */
public record Reason(String code, String text) {}
