package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Words;

/** The page on which staff refer somebody, from a request or from a call. */
@ApplicationScoped
public class ShowReferForm {
  private static final int LONGEST_SEARCH = 100;

  private final ReferPatient referPatient;
  private final Words words;

  @Inject
  ShowReferForm(ReferPatient referPatient, Words words) {
    this.referPatient = referPatient;
    this.words = words;
  }

  /**
   * The page, with what was typed.
   *
   * @param back where staff came from; the form is sent to its <code>/referral</code>
   * @param subject who is to be referred; empty if nobody can be
   */
  public Page page(
      String back, Optional<ReferralSubject> subject, ReferralForm form, StaffMember by) {
    Optional<ReferPatient.Asked> asked =
        subject.map(it -> referPatient.asked(it, search(form), by));
    List<Choice> to = new ArrayList<>();
    to.add(Choice.of(ReferralActs.OWN, words.text("prescribing.own")));
    asked.ifPresent(it -> it.services().forEach(found -> to.add(choice(found))));
    String chosen = form.typed("to");
    if (to.stream().noneMatch(it -> it.value().equals(chosen))) {
      referPatient.service(chosen, by).ifPresent(it -> to.add(Choice.of(it.service(), it.name())));
    }
    ReferView view =
        new ReferView(
            back + "/referral",
            back,
            asked.map(it -> CallerLine.of(it.patient())).orElse(null),
            to);
    return Page.of("navigation/refer").with("view", view).with("form", form);
  }

  private static String search(ReferralForm form) {
    String search = form.typed("search");
    return search.substring(0, Math.min(search.length(), LONGEST_SEARCH));
  }

  private static Choice choice(FoundService found) {
    String where = found.address().isEmpty() ? "" : found.address() + " · ";
    return new Choice(found.service(), found.name(), where + found.why());
  }
}
