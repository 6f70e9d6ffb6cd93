package org.carepost.messaging;

/**
 * Words as somebody wants them.
 *
 * @param name what staff call them
 * @param kind what such texts are for
 * @param body with placeholders like <code>{name}</code>
 */
public record WordingDraft(String name, TextKind kind, String body) {}
