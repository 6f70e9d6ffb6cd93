package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepost.messaging.ForeseeSuppression;
import org.carepost.messaging.TextKind;

/** Says how a caller learns of the place that they are sent to. */
@ApplicationScoped
class TellPlace {
  /** How they do. */
  enum By {
    /** Not at all: they do not go there. */
    DECLINED,
    /** By the text that was queued. */
    TEXTED,
    /** From staff: texts may not go to them, or not to their number. */
    READ_OUT,
    /** From staff: no number is known. */
    ACCEPTED
  }

  private final ForeseeSuppression foresee;

  @Inject
  TellPlace(ForeseeSuppression foresee) {
    this.foresee = foresee;
  }

  /** How the caller of a signpost does. */
  By by(Signpost signpost) {
    if (signpost.state() == SignpostState.DECLINED) {
      return By.DECLINED;
    }
    return signpost
        .mobile()
        .map(
            mobile ->
                foresee.against(
                    signpost.practice(), mobile, Optional.empty(), TextKind.CONFIRMATION))
        .map(why -> why.isPresent() ? By.READ_OUT : By.TEXTED)
        .orElse(By.ACCEPTED);
  }
}
