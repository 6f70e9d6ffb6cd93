package org.carepost.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** An effect that only remembers what it was done for, for tests. */
class RecordingTopic implements OutboxTopic {
  static final String NAME = "recording";

  final List<UUID> performed = new ArrayList<>();
  final List<String> givenUp = new ArrayList<>();
  private Consumer<OutboxItem> effect = item -> {};

  /** Does something else from now on. */
  void does(Consumer<OutboxItem> other) {
    this.effect = other;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void perform(OutboxItem item) {
    effect.accept(item);
    performed.add(item.subject());
  }

  @Override
  public void givenUp(OutboxItem item, String reason) {
    givenUp.add(reason);
  }
}
