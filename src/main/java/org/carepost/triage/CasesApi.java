package org.carepost.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.util.List;
import org.carepost.people.CurrentStaff;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.WebApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue and its cases for programs. */
@Path("/api/v1/practices/{ods}")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@SecurityRequirement(name = WebApplication.TOKEN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Triage")
public class CasesApi {
  private static final String KEY = "Idempotency-Key";

  private final ReadQueue queue;
  private final ReadCase cases;
  private final ReplyToPatient replyToPatient;
  private final CloseCase closeCase;
  private final CurrentStaff staff;
  private final Clock clock;

  /** Acts for whoever the token says. */
  @Inject
  public CasesApi(
      ReadQueue queue,
      ReadCase cases,
      ReplyToPatient replyToPatient,
      CloseCase closeCase,
      CurrentStaff staff,
      Clock clock) {
    this.queue = queue;
    this.cases = cases;
    this.replyToPatient = replyToPatient;
    this.closeCase = closeCase;
    this.staff = staff;
    this.clock = clock;
  }

  /** Rows of a list, most pressing first; at most 500. */
  @GET
  @Path("queue")
  @Operation(summary = "The queue, most pressing first")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = QueueJson.class)))
  public Response queue(
      @PathParam("ods") String ods,
      @Parameter(schema = @Schema(enumeration = {"all", "clinical", "admin", "awaiting", "closed"}))
          @QueryParam("queue")
          @DefaultValue("all")
          String name,
      @Context Request request) {
    QueueName list = QueueName.ofSlug(name).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    List<QueueJson.Item> items =
        queue.rows(list, "", member(ods)).stream()
            .map(row -> QueueJson.Item.of(row, clock.instant()))
            .toList();
    EntityTag tag = new EntityTag(Integer.toHexString(items.hashCode()), true);
    ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null
        ? Response.ok(new QueueJson(items)).tag(tag).build()
        : unchanged.build();
  }

  /** One request with its case, thread and history. */
  @GET
  @Path("requests/{reference}")
  @Operation(summary = "One request, what was done about it and what was written")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = CaseJson.class)))
  public Response request(@PathParam("ods") String ods, @PathParam("reference") String reference) {
    CaseFile file = cases.file(PathReference.of(reference), member(ods));
    return answer(file.it(), CaseJson.of(file, clock.instant()));
  }

  /**
   * Writes to the patient; the same text under the same key is sent once.
   *
   * @param key chosen by the sender; may be left out
   */
  @POST
  @Path("requests/{reference}/replies")
  @Operation(summary = "Reply to the patient by secure message; they get a text with a link")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = CaseJson.State.class)))
  public Response reply(
      @PathParam("ods") String ods,
      @PathParam("reference") String reference,
      @Parameter(required = true, description = "The ETag of the request as it was read")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String version,
      @HeaderParam(KEY) String key,
      @Valid @NotNull(message = "missing") ReplyJson reply) {
    String text = reply.cleaned();
    String once = once(key);
    return change(ods, reference, version, (it, by) -> replyToPatient.reply(it, text, once, by));
  }

  /**
   * Closes the case; the same closure under the same key is done once.
   *
   * @param key chosen by the sender; may be left out
   */
  @POST
  @Path("requests/{reference}/closure")
  @Operation(summary = "Close the request with an outcome")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = CaseJson.State.class)))
  public Response close(
      @PathParam("ods") String ods,
      @PathParam("reference") String reference,
      @Parameter(required = true, description = "The ETag of the request as it was read")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String version,
      @HeaderParam(KEY) String key,
      @Valid @NotNull(message = "missing") ClosureJson closure) {
    return change(
        ods,
        reference,
        version,
        (it, by) ->
            closeCase.close(it, closure.knownOutcome(), closure.cleanedNote(), once(key), by));
  }

  private static String once(String key) {
    return key == null ? Tokens.random() : "api:" + key;
  }

  @FunctionalInterface
  private interface Change {
    Case on(ExpectedCase it, StaffMember by);
  }

  private Response change(String ods, String reference, String version, Change change) {
    StaffMember by = member(ods);
    Case changed = change.on(ExpectedCase.of(PathReference.of(reference), version), by);
    return answer(changed, CaseJson.State.of(changed, clock.instant()));
  }

  private static Response answer(Case it, Object body) {
    return Response.ok(body).tag(new EntityTag(Long.toString(it.version()))).build();
  }

  private StaffMember member(String ods) {
    StaffMember member = staff.get();
    if (!member.practice().ods().equals(ods)) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return member;
  }
}
