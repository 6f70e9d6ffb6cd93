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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.people.CurrentStaff;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;
import org.carepost.platform.web.WebApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How patients may be reached, for programs of their practice. */
@Path(
    "/api/v1/practices/{ods}/patients/{patient: " + ContactPages.UUID_PATTERN + "}/contact/wishes")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@SecurityRequirement(name = WebApplication.TOKEN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Patients")
public class ContactApi {
  private final ReadContact readContact;
  private final RecordContact recordContact;
  private final CurrentStaff staff;

  @PathParam("patient")
  private UUID patient;

  @Inject
  ContactApi(ReadContact readContact, RecordContact recordContact, CurrentStaff staff) {
    this.readContact = readContact;
    this.recordContact = recordContact;
    this.staff = staff;
  }

  /** All that the patient said, newest first: the first about a kind and channel counts. */
  @GET
  @Operation(summary = "What a patient said about being written to, newest first")
  public Said wishes(@PathParam("ods") String ods) {
    return new Said(
        readContact.record(patient, staff.at(ods)).wishes().stream()
            .map(
                it ->
                    new Said.Wish(
                        it.kind().name(),
                        it.channel().name(),
                        it.wish().name(),
                        it.at(),
                        it.recordedName()))
            .toList());
  }

  /** Records what the patient says. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record consent, dissent or the best-liked channel for a kind of message")
  public Response record(
      @PathParam("ods") String ods, @Valid @NotNull(message = "missing") Wanted wanted) {
    StaffMember by = staff.at(ods);
    List<TextKind> kind =
        ReadContact.kinds().filter(it -> it.name().equals(wanted.kind())).toList();
    if (kind.isEmpty()) {
      throw new Problem(ProblemType.INVALID, List.of(new Violation("/kind", "not-a-kind")));
    }
    recordContact.wish(
        patient,
        kind,
        one(ContactChannel.values(), wanted.channel(), "/channel"),
        one(ContactWish.Wish.values(), wanted.wish(), "/wish"),
        by);
    return Response.noContent().build();
  }

  private static <E extends Enum<E>> E one(E[] values, String name, String path) {
    return Stream.of(values)
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new Problem(ProblemType.INVALID, List.of(new Violation(path, "not-known"))));
  }

  /**
   * A wish as JSON.
   *
   * @param kind REPLY, CONFIRMATION, REMINDER, SIGNPOST, INVITATION or CAMPAIGN
   * @param channel TEXT, EMAIL, LETTER or TELEPHONE
   * @param wish CONSENT, DISSENT or PREFERENCE
   */
  public record Wanted(
      @Size(max = 20, message = "too long") String kind,
      @Size(max = 20, message = "too long") String channel,
      @Size(max = 20, message = "too long") String wish) {}

  /** All wishes as JSON. */
  public record Said(List<Wish> items) {
    /** One of them, with who recorded it and when. */
    public record Wish(
        String kind, String channel, String wish, Instant recordedAt, String recordedBy) {}
  }
}
