package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Tokens;

/** Gives a page what it needs to open one connection to a room. */
@ApplicationScoped
public class IssuePass {
  private final Calls calls;
  private final CallLinks links;
  private final Clock clock;

  @Inject
  IssuePass(Calls calls, CallLinks links, Clock clock) {
    this.calls = calls;
    this.links = links;
    this.clock = clock;
  }

  /**
   * A pass for who follows a link.
   *
   * @throws Problem {@link ProblemType#CONFLICT} if they are not admitted, or the call is over
   */
  @Transactional
  public String toVisitor(CallDoor door, byte[] device) {
    Participant who = door.participant();
    if (!door.open() || !who.isAdmitted() || door.call().state().isOver()) {
      throw new Problem(ProblemType.CONFLICT);
    }
    return pass(who, device);
  }

  /**
   * A pass for a member of staff, who takes a place in the room by it.
   *
   * @throws Problem {@link ProblemType#NOT_FOUND} if their practice has no such call
   * @throws Problem {@link ProblemType#CONFLICT} if it is over
   * @throws RoomFull if four others are in the room
   */
  @Transactional
  public String toStaff(UUID id, StaffMember by, byte[] device) {
    Call call = calls.take(by.practice(), id);
    if (call.state().isOver()) {
      throw new Problem(ProblemType.CONFLICT);
    }
    Participant member =
        calls.participants(call.practice(), call.id()).stream()
            .filter(it -> it.staffId().filter(by.id()::equals).isPresent())
            .findFirst()
            .orElseGet(() -> added(call, by));
    member.use(device);
    return pass(member, device);
  }

  private Participant added(Call call, StaffMember by) {
    long places =
        calls.participants(call.practice(), call.id()).stream()
            .filter(Participant::takesPlace)
            .count();
    if (places >= AdmitParticipant.MOST) {
      throw new RoomFull();
    }
    Participant member = Participant.staff(call, by, clock.instant());
    calls.add(member);
    return member;
  }

  private String pass(Participant who, byte[] device) {
    Instant now = clock.instant();
    String token = Tokens.random();
    links.add(new RoomPass(token, who, device, now));
    return token;
  }
}
