package org.carepost.messaging;

/** Hands texts to the provider. */
public final class SendText {
  static final String TOPIC = "text";

  private SendText() {}
}
