package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepost.messaging.TextCheck;
import org.carepost.messaging.TextKind;
import org.carepost.messaging.TextMessage;

/** Whoever's ending is known, or who changed their mind, is not asked any more. */
@ApplicationScoped
public class AskOnce implements TextCheck {
  private final Signposts signposts;

  /** Looks into the given signposts. */
  @Inject
  public AskOnce(Signposts signposts) {
    this.signposts = signposts;
  }

  @Override
  public Optional<String> objection(TextMessage text) {
    return text.kind() == TextKind.SIGNPOST && text.notBefore().isPresent()
        ? signposts
            .take(text.practice(), text.about())
            .filter(it -> it.state() != SignpostState.ACCEPTED)
            .map(it -> "what became of it is known")
        : Optional.empty();
  }
}
