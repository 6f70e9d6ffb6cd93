package org.carepost.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** One question a page. */
@Path("/r/{ods}/{form}/{step}")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class StepPages {
  private final Journeys journeys;
  private final SaveAnswers saveAnswers;
  private final RaiseRedFlag raiseRedFlag;
  private final Rules rules;
  private final Visit visit;
  private final Words words;

  /** Asks the running visit. */
  @Inject
  public StepPages(
      Journeys journeys,
      SaveAnswers saveAnswers,
      RaiseRedFlag raiseRedFlag,
      Rules rules,
      Visit visit,
      Words words) {
    this.journeys = journeys;
    this.saveAnswers = saveAnswers;
    this.raiseRedFlag = raiseRedFlag;
    this.rules = rules;
    this.visit = visit;
    this.words = words;
  }

  /**
   * Asks; or leads to where the form begins, if that was left out, or to the first question without
   * an answer, if that comes before.
   */
  @GET
  public Response ask(
      @PathParam("ods") PracticeId ods,
      @PathParam("form") String form,
      @PathParam("step") String name,
      @QueryParam("change") String change,
      @QueryParam("kept") String kept) {
    Journey journey = journeys.of(ods, form);
    Step step = step(journey, name);
    if (journey.sent().isPresent()) {
      return See.other(journey.confirmation(journey.sent().get()));
    }
    if (!journey.open()) {
      return See.other(journey.start());
    }
    if (journey.emergency().mustBeShown() || !journey.walk().reaches(step)) {
      return See.other(journey.next());
    }
    return page(
        new StepView(journey, step, journey.fields(), change != null, kept != null),
        new FormErrors(words));
  }

  /** Keeps the answer and goes on; or asks again, with everything typed and what is wrong. */
  @POST
  public Response answer(
      @PathParam("ods") PracticeId ods,
      @PathParam("form") String form,
      @PathParam("step") String name,
      @QueryParam("change") String change,
      Typed typed) {
    Journey journey = journeys.of(ods, form);
    Step step = step(journey, name);
    Fields answers = typed(step, typed);
    FormErrors errors = typed.errors(words);
    if (errors.isEmpty()) {
      rules.check(step, answers).forEach(finding -> finding.addTo(errors, step));
    }
    if (!errors.isEmpty()) {
      return page(new StepView(journey, step, answers, change != null, false), errors);
    }
    Draft draft = saveAnswers.answer(ods, visit.key(), form, answers, step);
    Journey now = journeys.now(journey, draft);
    if (now.sent().isEmpty() && now.emergency().mustBeShown()) {
      raiseRedFlag.show(ods, visit.key(), now.form());
    }
    return See.other(onwards(now, step, change != null));
  }

  private static String onwards(Journey journey, Step step, boolean change) {
    if (journey.sent().isPresent()) {
      return journey.confirmation(journey.sent().get());
    }
    if (journey.emergency().mustBeShown()) {
      return journey.redFlag();
    }
    if (!journey.walk().reaches(step)) {
      return journey.next() + "?kept=1";
    }
    return change ? journey.check() : journey.after(step);
  }

  private static Fields typed(Step step, Typed typed) {
    Map<String, String> values =
        step.fields().stream().collect(Collectors.toMap(Function.identity(), typed::text));
    return new Fields(values);
  }

  private static Step step(Journey journey, String name) {
    return journey.form().steps().stream()
        .filter(step -> step.id().equals(name))
        .findFirst()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private static Response page(StepView view, FormErrors errors) {
    return Page.of(view.template()).with("view", view).errors(errors).response();
  }
}
