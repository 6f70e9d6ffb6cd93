package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** The page of a call on the staff's side, after whatever was done there. */
@ApplicationScoped
public class StaffCallScreen {
  private final ReadCall readCall;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  StaffCallScreen(ReadCall readCall, CurrentStaff staff, Words words) {
    this.readCall = readCall;
    this.staff = staff;
    this.words = words;
  }

  /** The page as the call stands now. */
  Page page(UUID call) {
    return Page.of("video/staffCall").with("view", readCall.view(call, staff.get()));
  }

  /** Does something; the page that says why not, or empty if it was done. */
  Optional<Page> refusal(UUID call, Typed typed, Runnable what) {
    FormErrors errors = typed.errors(words);
    if (errors.isEmpty()) {
      try {
        what.run();
      } catch (IllegalCallMove move) {
        errors.add("maincontent", "video.problem.state." + move.state().name());
      } catch (RoomFull full) {
        errors.add("maincontent", "video.problem.full", AdmitParticipant.MOST);
      }
    }
    return errors.isEmpty() ? Optional.empty() : Optional.of(page(call).errors(errors));
  }
}
