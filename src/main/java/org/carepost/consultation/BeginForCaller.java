package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.navigation.HelpCaller;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;

/** Begins a form for somebody on the telephone, with all that is known of them filled in. */
@ApplicationScoped
public class BeginForCaller {
  private static final String FORM = "health";

  /** Not a field of any page: who types. */
  private static final String TYPED_BY = "typed-by";

  private final HelpCaller helpCaller;
  private final Drafts drafts;
  private final Clock clock;

  /** Begins in the given drafts. */
  @Inject
  public BeginForCaller(HelpCaller helpCaller, Drafts drafts, Clock clock) {
    this.helpCaller = helpCaller;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Begins it; what was not sent of another caller's is forgotten.
   *
   * @param visit key of the browser's visit
   */
  @Transactional
  public void begin(UUID enquiry, byte[] visit, StaffMember by) {
    Instant now = clock.instant();
    HelpCaller.Help help = helpCaller.help(enquiry, by);
    drafts
        .lock(by.practice(), visit, FORM, now.minus(Drafts.KEPT))
        .filter(it -> it.reference().isEmpty())
        .ifPresent(drafts::remove);
    Draft draft = new Draft(Ids.next(), by.practice(), visit, FORM, now);
    Map<String, String> known = known(help, by);
    draft.type(new Fields(known), List.copyOf(known.keySet()), now);
    drafts.add(draft);
  }

  /** What is filled in beforehand. */
  static Map<String, String> known(HelpCaller.Help help, StaffMember by) {
    Map<String, String> known = new HashMap<>();
    help.patient().ifPresent(it -> person(it, known));
    help.pathway().ifPresent(it -> known.put("words", it.need() + ": "));
    help.flags().forEach(it -> known.put(FindEmergency.SAFETY + it.id(), "yes"));
    known.put(OtherHelp.DECISION, OtherHelp.Decision.NOT_FOR_THEM.name());
    known.put(TYPED_BY, by.id().toString());
    return known;
  }

  /** Id of the member of staff who types it for a caller; empty if nobody does. */
  static Optional<UUID> typedBy(Fields fields) {
    return Optional.of(fields.text(TYPED_BY)).filter(it -> !it.isEmpty()).map(UUID::fromString);
  }

  private static void person(Patient patient, Map<String, String> known) {
    LocalDate born = patient.born().date();
    known.put("given-name", patient.name().given());
    known.put("family-name", patient.name().family());
    known.put("birth-date-day", String.valueOf(born.getDayOfMonth()));
    known.put("birth-date-month", String.valueOf(born.getMonthValue()));
    known.put("birth-date-year", String.valueOf(born.getYear()));
    known.put("postcode", patient.postcode().text());
    patient.nhsNumber().ifPresent(it -> known.put("nhs-number", it.digits()));
    patient.mobile().ifPresent(it -> known.put("mobile", it.national()));
  }
}
