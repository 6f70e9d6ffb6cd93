package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.carepost.navigation.FoundService;
import org.carepost.navigation.KeepGap;
import org.carepost.navigation.NewSignpost;
import org.carepost.navigation.Offer;
import org.carepost.navigation.OfferServices;
import org.carepost.navigation.Pathway;
import org.carepost.navigation.Pathways;
import org.carepost.navigation.SendElsewhere;
import org.carepost.navigation.SignpostBy;
import org.carepost.navigation.SignpostReason;

/**
 * Other help for somebody who has filled in a form about their health: offered between the
 * questions and sending, never with a red flag, and never instead of the practice.
 */
@ApplicationScoped
public class OtherHelp {
  static final String PATHWAY = "help.pathway";
  static final String ASKED = "help.asked";
  static final String DECISION = "help.decision";
  static final String SERVICE = "help.service";
  static final String REASON = "help.reason";
  static final List<String> FIELDS = List.of(PATHWAY, ASKED, DECISION, SERVICE, REASON);

  private final Pathways pathways;
  private final OfferServices offerServices;
  private final KeepGap keepGap;
  private final SendElsewhere sendElsewhere;
  private final Clock clock;

  /** Offers by the given pathways. */
  @Inject
  public OtherHelp(
      Pathways pathways,
      OfferServices offerServices,
      KeepGap keepGap,
      SendElsewhere sendElsewhere,
      Clock clock) {
    this.pathways = pathways;
    this.offerServices = offerServices;
    this.keepGap = keepGap;
    this.sendElsewhere = sendElsewhere;
    this.clock = clock;
  }

  /** What somebody says to an offer. */
  public enum Decision {
    /** They go there and need nothing else. */
    ACCEPTED,
    /** They go there and send their request all the same. */
    BOTH,
    /** They want the practice. */
    DECLINED,
    /** Their answers keep it with the practice. */
    NOT_FOR_THEM,
    /** There was nothing to offer. */
    NOTHING_THERE
  }

  /** Whether the answer decides what may be offered. */
  static boolean dependsOn(Step step) {
    return step instanceof Question || step == PersonStep.BIRTH_DATE;
  }

  /** The pathway that fits what they wrote, unless something cannot wait or they have decided. */
  Optional<Pathway> wanted(Journey journey) {
    boolean open =
        journey.form().kind() == RequestKind.CLINICAL
            && journey.sent().isEmpty()
            && !journey.emergency().isThere()
            && journey.walk().firstUnanswered().isEmpty()
            && journey.fields().text(DECISION).isEmpty();
    return open ? meant(journey) : Optional.empty();
  }

  /** The pathway that fits what they wrote, whatever they said to it. */
  Optional<Pathway> meant(Journey journey) {
    String words =
        new FilledForm(journey.form(), journey.fields())
            .answers().all().stream()
                .filter(answer -> answer.code() == null)
                .map(Answer::text)
                .collect(Collectors.joining("\n"));
    return pathways.meant(journey.practice().id(), words, age(journey));
  }

  /** The services that can deal with it now; where there are none, that is kept. */
  @Transactional
  public Offer offer(Journey journey, Pathway pathway) {
    Offer offer =
        offerServices.find(
            journey.practice().id(),
            pathway,
            person(journey).person(clock).postcode(),
            OptionalInt.of(age(journey)));
    keepGap.keep(journey.practice().id(), offer);
    return offer;
  }

  private FilledForm person(Journey journey) {
    return new FilledForm(journey.form(), journey.fields());
  }

  private int age(Journey journey) {
    LocalDate today = LocalDate.now(clock.withZone(journey.practice().zone()));
    return person(journey).person(clock).born().age(today);
  }

  /** What a form keeps of a decision about a service. */
  static Fields kept(Pathway pathway, Decision decision, FoundService service, String reason) {
    return new Fields(
        Map.of(
            PATHWAY,
            pathway.version(),
            ASKED,
            "yes",
            DECISION,
            decision.name(),
            SERVICE,
            service == null ? "" : ServiceText.of(service),
            REASON,
            reason));
  }

  /** Keeps what they decided, with the request that they send. */
  @Transactional
  public void keep(Fields fields, Request request) {
    Decision decision = decision(fields);
    if (fields.text(SERVICE).isEmpty() || request.redFlagCall().isPresent()) {
      return;
    }
    ServiceText service = ServiceText.parse(fields.text(SERVICE));
    String version = fields.text(PATHWAY);
    int slash = version.lastIndexOf('/');
    NewSignpost signpost =
        new NewSignpost(
            request.practice(),
            request.reference().shown(),
            request.id(),
            null,
            version.substring(0, slash),
            Integer.parseInt(version.substring(slash + 1)),
            service.id(),
            service.name(),
            service.where(),
            service.kind(),
            request.person().born(),
            request.contact().mobile());
    switch (decision) {
      case ACCEPTED -> sendElsewhere.accepted(signpost, false, SignpostBy.PATIENT);
      case BOTH -> sendElsewhere.accepted(signpost, true, SignpostBy.PATIENT);
      default -> sendElsewhere.declined(signpost, reason(fields.text(REASON)), SignpostBy.PATIENT);
    }
  }

  static Decision decision(Fields fields) {
    String decision = fields.text(DECISION);
    return decision.isEmpty() ? Decision.DECLINED : Decision.valueOf(decision);
  }

  static SignpostReason reason(String typed) {
    return switch (typed) {
      case "DISTANCE", "PREFERS_PRACTICE", "NOT_SUITABLE", "OTHER" -> SignpostReason.valueOf(typed);
      default -> SignpostReason.NONE;
    };
  }
}
