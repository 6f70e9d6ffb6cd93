package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Gives out files that were shared in a call: to who was in it, and to staff of its practice. */
@ApplicationScoped
public class ReadFile {
  private final Calls calls;
  private final Conversations conversations;
  private final Audit audit;

  @Inject
  ReadFile(Calls calls, Conversations conversations, Audit audit) {
    this.calls = calls;
    this.conversations = conversations;
    this.audit = audit;
  }

  /**
   * A file for who follows a link.
   *
   * @throws Problem NOT_FOUND if they are not let in on this device, or there is none
   */
  @Transactional
  public SharedFile forVisitor(CallDoor door, UUID file) {
    if (!door.open() || !door.participant().isAdmitted()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return read(door.call(), file, Actor.patient());
  }

  /** A file for staff; another practice's is not found. */
  @Transactional
  public SharedFile forStaff(UUID call, UUID file, StaffMember by) {
    return read(calls.get(by.practice(), call), file, by.actor());
  }

  private SharedFile read(Call call, UUID file, Actor by) {
    SharedFile found = conversations.get(call.practice(), call.id(), file);
    audit.record(call.practice(), by, Action.VIDEO_FILE_VIEWED, call.id().toString());
    return found;
  }
}
