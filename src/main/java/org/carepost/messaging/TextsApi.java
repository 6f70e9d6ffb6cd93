package org.carepost.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.people.MobileNumber;
import org.carepost.people.StaffMember;
import org.carepost.people.UnfitValue;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;
import org.carepost.platform.web.WebApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Texts for programs: sends a test text, and says what became of a text. */
@Path("/api/v1/practices/{ods}/texts")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@SecurityRequirement(name = WebApplication.TOKEN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Texts")
public class TextsApi {
  private final SendTestText sendTestText;
  private final ReadText readText;
  private final CurrentStaff staff;

  /** Acts for whoever the token says. */
  @Inject
  public TextsApi(SendTestText sendTestText, ReadText readText, CurrentStaff staff) {
    this.sendTestText = sendTestText;
    this.readText = readText;
    this.staff = staff;
  }

  /** Sends a test text at once. */
  @POST
  @Path("tests")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send a test text to a mobile, at any time of day")
  public Response test(
      @PathParam("ods") String ods, @Valid @NotNull(message = "missing") Wanted wanted) {
    StaffMember by = member(ods);
    return Response.status(Response.Status.CREATED)
        .entity(Told.of(sendTestText.send(number(wanted.to()), by)))
        .build();
  }

  /** What became of a text. */
  @GET
  @Path("{text: [0-9a-f-]{36}}")
  @Operation(summary = "What became of a text")
  public Told text(@PathParam("ods") String ods, @PathParam("text") UUID text) {
    return Told.of(readText.read(text, member(ods)));
  }

  private static MobileNumber number(String typed) {
    try {
      return MobileNumber.parse(typed);
    } catch (UnfitValue e) {
      throw new Problem(ProblemType.INVALID, List.of(new Violation("/to", e.getMessage())));
    }
  }

  private StaffMember member(String ods) {
    StaffMember member = staff.get();
    if (!member.practice().ods().equals(ods)) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return member;
  }

  /**
   * A test text as JSON.
   *
   * @param to a mobile number as people write it, at most 30 characters
   */
  @Schema(name = "TestText")
  public record Wanted(@Size(max = 30, message = "too long") String to) {}

  /**
   * What became of a text, as JSON.
   *
   * @param reason why it did not arrive, or null
   */
  public record Told(UUID id, TextState state, String reason) {
    static Told of(TextMessage text) {
      return new Told(text.id(), text.state(), text.reason().orElse(null));
    }
  }
}
