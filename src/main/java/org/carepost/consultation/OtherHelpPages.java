package org.carepost.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.navigation.FoundService;
import org.carepost.navigation.Offer;
import org.carepost.navigation.Pathway;
import org.carepost.navigation.RedFlag;
import org.carepost.navigation.RedFlags;
import org.carepost.navigation.WhomQuestions;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** Help that is near and open now, after questions about safety; then on to sending. */
@Path("/r/{ods}/{form}/other-help")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class OtherHelpPages {
  private final Journeys journeys;
  private final OtherHelp otherHelp;
  private final SaveAnswers saveAnswers;
  private final RaiseRedFlag raiseRedFlag;
  private final RedFlags redFlags;
  private final Visit visit;
  private final Words words;

  /** Offers to the running visit. */
  @Inject
  public OtherHelpPages(
      Journeys journeys,
      OtherHelp otherHelp,
      SaveAnswers saveAnswers,
      RaiseRedFlag raiseRedFlag,
      RedFlags redFlags,
      Visit visit,
      Words words) {
    this.journeys = journeys;
    this.otherHelp = otherHelp;
    this.saveAnswers = saveAnswers;
    this.raiseRedFlag = raiseRedFlag;
    this.redFlags = redFlags;
    this.visit = visit;
    this.words = words;
  }

  /** Asks about safety first, then shows the services; or leads on if there is nothing to offer. */
  @GET
  public Response show(@PathParam("ods") PracticeId ods, @PathParam("form") String form) {
    return show(journeys.of(ods, form), new FormErrors(words));
  }

  /** Keeps the answer to either page, and goes on. */
  @POST
  public Response answer(
      @PathParam("ods") PracticeId ods, @PathParam("form") String form, Typed typed) {
    Journey journey = journeys.of(ods, form);
    FormErrors errors = typed.errors(words);
    if (errors.isEmpty() && journey.open() && !typed.text("again").isEmpty()) {
      return See.other(kept(journey, Fields.NONE, OtherHelp.FIELDS).otherHelp());
    }
    Optional<Pathway> pathway = otherHelp.wanted(journey);
    if (!errors.isEmpty() || pathway.isEmpty()) {
      return show(journey, errors);
    }
    return asked(journey)
        ? decide(journey, pathway.get(), typed, errors)
        : safety(journey, pathway.get(), typed, errors);
  }

  private static boolean asked(Journey journey) {
    return journey.fields().text(OtherHelp.ASKED).equals("yes");
  }

  private Response safety(Journey journey, Pathway pathway, Typed typed, FormErrors errors) {
    List<String> ticked = typed.all("safety");
    if (ticked.isEmpty()) {
      errors.add("safety", "consultation.help.wrong.safety");
      return safety(journey, pathway, ticked, errors);
    }
    if (ticked.contains("none") && ticked.size() > 1) {
      errors.add("safety", "consultation.help.wrong.both");
      return safety(journey, pathway, ticked, errors);
    }
    Map<String, String> answers = new HashMap<>();
    for (String flag : pathway.safety()) {
      answers.put(FindEmergency.SAFETY + flag, ticked.contains("flag:" + flag) ? "yes" : "no");
    }
    boolean keptHere =
        Stream.concat(
                WhomQuestions.of(pathway, true, words).stream(), pathway.exclusions().stream())
            .anyMatch(it -> ticked.contains("keep:" + it.id()));
    answers.put(OtherHelp.PATHWAY, pathway.version());
    answers.put(OtherHelp.ASKED, "yes");
    if (keptHere) {
      answers.put(OtherHelp.DECISION, OtherHelp.Decision.NOT_FOR_THEM.name());
    }
    Journey now = kept(journey, new Fields(answers), List.copyOf(answers.keySet()));
    if (now.emergency().mustBeShown()) {
      raiseRedFlag.show(now.practice().id(), visit.key(), now.form());
      return See.other(now.redFlag());
    }
    return See.other(keptHere ? now.check() : now.otherHelp());
  }

  private Response safety(
      Journey journey, Pathway pathway, List<String> ticked, FormErrors errors) {
    List<RedFlag> flags = redFlags.named(pathway.safety());
    return Page.of("consultation/safety")
        .with("view", new SafetyView(journey, pathway, flags, ticked))
        .errors(errors)
        .response();
  }

  private Response decide(Journey journey, Pathway pathway, Typed typed, FormErrors errors) {
    Offer offer = otherHelp.offer(journey, pathway);
    Optional<FoundService> service = offer.find(typed.text("service"));
    OtherHelp.Decision decision =
        switch (typed.text("decision")) {
          case "ACCEPTED" -> OtherHelp.Decision.ACCEPTED;
          case "BOTH" -> OtherHelp.Decision.BOTH;
          default -> OtherHelp.Decision.DECLINED;
        };
    if (decision == OtherHelp.Decision.DECLINED) {
      FoundService first = offer.services().stream().findFirst().orElse(null);
      String reason = OtherHelp.reason(typed.text("reason")).name();
      kept(journey, OtherHelp.kept(pathway, decision, first, reason), OtherHelp.FIELDS);
      return See.other(journey.check());
    }
    if (service.isEmpty()) {
      errors.add("service", "consultation.help.wrong.service");
      return show(journey, errors);
    }
    kept(journey, OtherHelp.kept(pathway, decision, service.get(), ""), OtherHelp.FIELDS);
    return See.other(journey.check());
  }

  private Journey kept(Journey journey, Fields fields, List<String> names) {
    Draft draft =
        saveAnswers.save(journey.practice().id(), visit.key(), journey.form().id(), fields, names);
    return journeys.now(journey, draft);
  }

  private Response show(Journey journey, FormErrors errors) {
    if (journey.sent().isPresent()) {
      return See.other(journey.confirmation(journey.sent().get()));
    }
    if (!journey.open()) {
      return See.other(journey.start());
    }
    Optional<Pathway> pathway = otherHelp.wanted(journey);
    if (pathway.isEmpty()) {
      return See.other(journey.next());
    }
    if (!asked(journey)) {
      return safety(journey, pathway.get(), List.of(), errors);
    }
    Offer offer = otherHelp.offer(journey, pathway.get());
    if (offer.services().isEmpty()) {
      kept(
          journey,
          OtherHelp.kept(pathway.get(), OtherHelp.Decision.NOTHING_THERE, null, ""),
          OtherHelp.FIELDS);
      return See.other(journey.check());
    }
    return Page.of("consultation/otherHelp")
        .with("view", new OtherHelpView(journey, offer))
        .errors(errors)
        .response();
  }
}
