package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.people.MobileNumber;
import org.carepost.people.StaffMember;

/** Invites somebody besides the patient, by a text or by a link to pass on. */
@ApplicationScoped
public class InviteGuest {
  /** How many guests may be invited to one call; a room holds fewer. */
  public static final int MOST = 10;

  private final CallWork work;
  private final Calls calls;
  private final CallTexts texts;

  @Inject
  InviteGuest(CallWork work, Calls calls, CallTexts texts) {
    this.work = work;
    this.calls = calls;
    this.texts = texts;
  }

  /**
   * Invites one.
   *
   * @param mobile where the link is texted; empty: it is returned
   * @return the link, empty if it is texted
   * @throws IllegalCallMove if the call is over
   * @throws RoomFull if ten were invited already; nothing is changed then
   */
  @Transactional
  public Optional<String> invite(
      UUID id, GuestRole role, Optional<MobileNumber> mobile, StaffMember by) {
    String[] link = new String[1];
    work.on(
        id,
        by,
        Action.VIDEO_GUEST_INVITED,
        RoomNews.Kind.DOOR,
        (call, at) -> {
          Participant guest = added(call, role);
          mobile.ifPresentOrElse(
              number -> texts.sendToGuest(call, guest, number),
              () -> link[0] = texts.link(call, guest));
          return Optional.empty();
        });
    return Optional.ofNullable(link[0]);
  }

  private Participant added(Call call, GuestRole role) {
    if (call.state().isOver()) {
      throw new IllegalCallMove(call.state());
    }
    long guests =
        calls.participants(call.practice(), call.id()).stream()
            .filter(it -> it.kind() == ParticipantKind.GUEST)
            .count();
    if (guests >= MOST) {
      throw new RoomFull();
    }
    Participant guest = Participant.guest(call, role);
    calls.add(guest);
    return guest;
  }
}
