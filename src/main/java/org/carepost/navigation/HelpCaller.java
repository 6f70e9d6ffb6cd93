package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/** Leads staff with a caller from who they are, over what they need, to who can help. */
@ApplicationScoped
public class HelpCaller {
  private final Enquiries enquiries;
  private final Patients patients;
  private final Practices practices;
  private final Pathways pathways;
  private final RedFlags redFlags;
  private final OfferServices offerServices;
  private final KeepGap keepGap;
  private final SendElsewhere sendElsewhere;
  private final Words words;
  private final Audit audit;
  private final Clock clock;

  @Inject
  HelpCaller(
      Enquiries enquiries,
      Patients patients,
      Practices practices,
      Pathways pathways,
      RedFlags redFlags,
      OfferServices offerServices,
      KeepGap keepGap,
      SendElsewhere sendElsewhere,
      Words words,
      Audit audit,
      Clock clock) {
    this.enquiries = enquiries;
    this.patients = patients;
    this.practices = practices;
    this.pathways = pathways;
    this.redFlags = redFlags;
    this.offerServices = offerServices;
    this.keepGap = keepGap;
    this.sendElsewhere = sendElsewhere;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Somebody rings.
   *
   * @param patient id of the registered patient, or null
   * @param name of somebody who is not found, up to 100 characters, or empty
   */
  @Transactional
  public Enquiry open(UUID patient, String name, StaffMember by) {
    if (patient != null) {
      patients.get(by.practice(), patient);
    }
    Enquiry enquiry = new Enquiry(patient, name, by, clock.instant());
    enquiries.add(enquiry);
    return enquiry;
  }

  /**
   * What they need.
   *
   * @param typed two letters, the pathway's id, or the caller's words
   * @return whether that is a pathway
   */
  @Transactional
  public boolean need(UUID id, String typed, StaffMember by) {
    Enquiry enquiry = enquiries.get(by.practice(), id);
    Optional<Pathway> pathway = NeedCodes.meant(pathways.applied(by.practice()), typed);
    pathway.ifPresent(enquiry::need);
    return pathway.isPresent();
  }

  /** What they answer to the questions about safety; where nothing fits, that is kept. */
  @Transactional
  public void answer(UUID id, List<String> ticked, StaffMember by) {
    Enquiry enquiry = enquiries.get(by.practice(), id);
    Pathway pathway = pathways.get(by.practice(), enquiry.pathway().orElse(""));
    List<String> known =
        Stream.concat(
                pathway.safety().stream().map(it -> "flag:" + it),
                Stream.concat(
                        WhomQuestions.of(pathway, enquiry.patient().isPresent(), words).stream(),
                        pathway.exclusions().stream())
                    .map(it -> "keep:" + it.id()))
            .toList();
    enquiry.answer(known.stream().filter(ticked::contains).toList());
    help(id, by).offer().ifPresent(it -> keepGap.keep(by.practice(), it));
  }

  /** All that is known, with the services if they may be offered. */
  @Transactional
  public Help help(UUID id, StaffMember by) {
    Enquiry enquiry = enquiries.get(by.practice(), id);
    audit.record(by.practice(), by.actor(), Action.PATIENTS_SEARCHED, "enquiry " + id);
    Practice practice = practices.get(by.practice());
    Optional<Patient> patient = enquiry.patient().flatMap(it -> patients.find(by.practice(), it));
    List<Pathway> applied = pathways.applied(by.practice());
    Optional<Pathway> pathway =
        applied.stream()
            .filter(it -> enquiry.pathway().filter(it.id()::equals).isPresent())
            .findFirst();
    List<RedFlag> flags =
        redFlags.named(
            enquiry.yes().stream()
                .filter(it -> it.startsWith("flag:"))
                .map(it -> it.substring(5))
                .toList());
    OptionalInt age =
        patient
            .map(
                it -> OptionalInt.of(it.born().age(LocalDate.now(clock.withZone(practice.zone())))))
            .orElse(OptionalInt.empty());
    boolean offers = enquiry.isAsked() && enquiry.yes().isEmpty() && fits(pathway, age);
    Optional<Offer> offer =
        pathway
            .filter(it -> offers)
            .map(
                it ->
                    offerServices.find(
                        by.practice(), it, patient.map(Patient::postcode).orElse(null), age));
    return new Help(
        enquiry,
        patient,
        pathway,
        applied,
        redFlags.named(pathway.map(Pathway::safety).orElse(List.of())),
        flags,
        age,
        offer);
  }

  private static boolean fits(Optional<Pathway> pathway, OptionalInt age) {
    return age.isEmpty() || pathway.filter(it -> it.whom().fits(age.getAsInt())).isPresent();
  }

  /**
   * Keeps what the caller says to a service.
   *
   * @return the signpost; empty if the service was not among those offered
   */
  @Transactional
  public Optional<Signpost> decide(
      UUID id, String service, boolean accepts, SignpostReason why, StaffMember by) {
    Help help = help(id, by);
    Optional<FoundService> chosen = help.offer().flatMap(it -> it.find(service));
    return chosen.map(
        it -> {
          NewSignpost offered =
              NewSignpost.of(
                      by.practice(),
                      help.pathway().orElseThrow(),
                      help.who(),
                      it,
                      help.patient().map(Patient::born).orElse(null),
                      help.patient().flatMap(Patient::mobile).orElse(null))
                  .forPatient(help.patient().map(Patient::id).orElse(null));
          return accepts
              ? sendElsewhere.accepted(offered, false, SignpostBy.of(by))
              : sendElsewhere.declined(offered, why, SignpostBy.of(by));
        });
  }

  /**
   * All that is known of a caller.
   *
   * @param patient registered, if found
   * @param pathway for what they need
   * @param all pathways to choose from
   * @param safety red flags that the pathway asks about
   * @param flags red flags that they answered with yes
   * @param age in years, if known
   * @param offer services, if they may be offered
   */
  public record Help(
      Enquiry enquiry,
      Optional<Patient> patient,
      Optional<Pathway> pathway,
      List<Pathway> all,
      List<RedFlag> safety,
      List<RedFlag> flags,
      OptionalInt age,
      Optional<Offer> offer) {
    /** Their name, or empty if it is not known. */
    public String who() {
      return patient.map(it -> it.name().full()).orElse(enquiry.callerName());
    }
  }
}
