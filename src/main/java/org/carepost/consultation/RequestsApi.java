package org.carepost.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where programs ask a practice for help on a patient's behalf. */
@Path("/api/v1/practices/{ods}")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class RequestsApi {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");

  private final Journeys journeys;
  private final Forms forms;
  private final Rules rules;
  private final SubmitRequest submitRequest;
  private final Clock clock;

  /** Takes in answers to the given forms. */
  @Inject
  public RequestsApi(
      Journeys journeys, Forms forms, Rules rules, SubmitRequest submitRequest, Clock clock) {
    this.journeys = journeys;
    this.forms = forms;
    this.rules = rules;
    this.submitRequest = submitRequest;
    this.clock = clock;
  }

  /**
   * Sends a request. The same key with the same content gives the same answer and no second
   * request; with other content it is refused.
   *
   * @param key chosen by the sender: 1 to 100 visible ASCII characters
   */
  @POST
  @Path("requests")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send a request for a patient; safe to repeat with the same key")
  @APIResponse(
      responseCode = "201",
      description = "Taken in, now or before under this key",
      content = @Content(schema = @Schema(implementation = Accepted.class)))
  public Response send(
      @PathParam("ods") PracticeId ods,
      @Parameter(required = true, description = "1 to 100 visible ASCII characters")
          @HeaderParam("Idempotency-Key")
          String key,
      @Valid @NotNull(message = "missing") RequestBody body) {
    journeys.practice(ods);
    if (key == null || !KEY.matcher(key).matches()) {
      throw new Problem(ProblemType.IDEMPOTENCY_KEY_MISSING);
    }
    Form form = form(body);
    NewRequest asked =
        new FilledForm(form, body.fields()).request(ods, "api:" + key, Channel.API, clock);
    Receipt receipt =
        Clash.tried(asked.contact().mobile().e164(), () -> submitRequest.submit(asked));
    return Response.created(
            URI.create("/api/v1/practices/" + ods + "/requests/" + receipt.reference()))
        .entity(accepted(receipt))
        .build();
  }

  private static Accepted accepted(Receipt receipt) {
    return new Accepted(
        receipt.reference().shown(),
        receipt.respondBy(),
        receipt.call() == null ? null : receipt.call().name());
  }

  private Form form(RequestBody body) {
    Form form =
        forms
            .find(body.form())
            .orElseThrow(() -> invalid(List.of(new Violation("/form", "unknown"))));
    List<Violation> violations = new BodyCheck(form, body, rules).violations();
    if (!violations.isEmpty()) {
      throw invalid(violations);
    }
    return form;
  }

  private static Problem invalid(List<Violation> violations) {
    return new Problem(ProblemType.INVALID, violations);
  }

  /**
   * A request that was taken in.
   *
   * @param reference for the patient to quote, like {@code 7KQ4-MX2P}
   * @param dueBy by when the practice must have responded, in UTC
   * @param call absent, or what the patient must be told now: EMERGENCY to call 999, URGENT to ring
   *     the practice, or 111 when it is closed
   */
  @Schema(name = "Accepted")
  public record Accepted(String reference, Instant dueBy, String call) {}
}
