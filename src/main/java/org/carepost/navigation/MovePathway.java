package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.FormErrors;

/** Does what a button says with a pathway, or says why it cannot be done. */
@ApplicationScoped
class MovePathway {
  private final ChangePathway change;

  @Inject
  MovePathway(ChangePathway change) {
    this.change = change;
  }

  /**
   * @param move SUBMIT, APPROVE, SEND_BACK, DISABLE or ENABLE; clinicians may approve or send back
   *     only
   */
  void move(String pathway, String move, StaffMember by, FormErrors errors) {
    boolean manager = by.role() == Role.MANAGER;
    try {
      switch (move) {
        case "APPROVE" -> change.approve(pathway, by);
        case "SEND_BACK" -> change.sendBack(pathway, by);
        case "SUBMIT" -> managerOnly(manager, errors, () -> change.submit(pathway, by));
        case "DISABLE" -> managerOnly(manager, errors, () -> change.disable(pathway, by));
        case "ENABLE" -> managerOnly(manager, errors, () -> change.enable(pathway, by));
        default -> errors.add("maincontent", "navigation.pathway.wrong.STATE");
      }
    } catch (IllegalPathwayMove refused) {
      errors.add("maincontent", "navigation.pathway.wrong." + refused.why());
    }
  }

  private static void managerOnly(boolean manager, FormErrors errors, Runnable move) {
    if (manager) {
      move.run();
    } else {
      errors.add("maincontent", "navigation.pathway.wrong.manager");
    }
  }
}
