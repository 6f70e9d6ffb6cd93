package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;

/** Gives a member of staff a second factor. */
@ApplicationScoped
public class AddSecondFactor {
  private final Staff staff;
  private final Audit audit;
  private final Clock clock;

  @Inject
  AddSecondFactor(Staff staff, Audit audit, Clock clock) {
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Asks for codes of the secret from now on.
   *
   * @param code that their authenticator app shows for the secret
   * @return whether the code was right and they had no second factor; nothing is changed if not
   */
  @Transactional
  public boolean add(StaffMember by, TotpSecret secret, String code) {
    boolean added =
        staff
            .lock(by.practice(), by.id())
            .filter(it -> !it.hasSecondFactor())
            .filter(it -> it.addSecondFactor(secret, code, clock.instant()))
            .isPresent();
    if (added) {
      audit.record(by.practice(), by.actor(), Action.SECOND_FACTOR_ADDED, by.id().toString());
    }
    return added;
  }
}
