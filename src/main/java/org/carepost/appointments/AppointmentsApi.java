package org.carepost.appointments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.carepost.people.CurrentStaff;
import org.carepost.people.StaffMember;
import org.carepost.platform.imports.ImportMode;
import org.carepost.platform.imports.JsonLines;
import org.carepost.platform.imports.Lines;
import org.carepost.platform.imports.NotApplied;
import org.carepost.platform.imports.SentFile;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;
import org.carepost.platform.web.WebApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Appointments for programs of their practice. */
@Path("/api/v1/practices/{ods}/appointments")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@SecurityRequirement(name = WebApplication.TOKEN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
public class AppointmentsApi {
  private final ImportAppointments importAppointments;
  private final ImportMappings mappings;
  private final ReadDay readDay;
  private final CurrentStaff staff;

  @Inject
  AppointmentsApi(
      ImportAppointments importAppointments,
      ImportMappings mappings,
      ReadDay readDay,
      CurrentStaff staff) {
    this.importAppointments = importAppointments;
    this.mappings = mappings;
    this.readDay = readDay;
    this.staff = staff;
  }

  /**
   * A day's appointments, by start; at most 2,000.
   *
   * @param day ISO date, or empty for today
   */
  @GET
  @Operation(summary = "The appointments of a day")
  public DayJson day(
      @PathParam("ods") String ods, @QueryParam("day") @DefaultValue("") String day) {
    StaffMember by = staff.at(ods);
    LocalDate date = day.isEmpty() ? readDay.today(by) : date(day);
    return new DayJson(date, readDay.rows(date, by).stream().map(DayJson.Item::of).toList());
  }

  /** Takes in appointments as comma-separated values; the answer says what became of each line. */
  @POST
  @Path("imports")
  @Consumes("text/csv")
  @Operation(
      summary =
          "Take in appointments by externalId: externalId, nhsNumber, start, end, clinician,"
              + " location, mode, slotType, bookedAt, status, cancelledBy, reason; 422 if a line is"
              + " refused and all or nothing is wanted")
  public Response takeCsv(
      @PathParam("ods") String ods,
      @Parameter(
              schema = @Schema(enumeration = {ImportMode.ALL_OR_NOTHING, ImportMode.VALID_LINES}))
          @QueryParam("mode")
          @DefaultValue(ImportMode.ALL_OR_NOTHING)
          String mode,
      @RequestBody(
              required = true,
              content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                    mediaType = "application/json",
                    schema = @Schema(type = SchemaType.STRING)),
                @Content(
                    mediaType = "application/fhir+json",
                    schema = @Schema(type = SchemaType.STRING))
              })
          InputStream body) {
    StaffMember by = staff.at(ods);
    boolean allOrNothing = ImportMode.allOrNothing(mode);
    return SentFile.with(
        body,
        file -> take(AppointmentFile.of(file, mappings.find(by.practice())), allOrNothing, by));
  }

  /** The same as a JSON array. */
  @POST
  @Path("imports")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take in appointments as a JSON array")
  public Response takeJson(
      @PathParam("ods") String ods,
      @Parameter(
              schema = @Schema(enumeration = {ImportMode.ALL_OR_NOTHING, ImportMode.VALID_LINES}))
          @QueryParam("mode")
          @DefaultValue(ImportMode.ALL_OR_NOTHING)
          String mode,
      @RequestBody(
              required = true,
              content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                    mediaType = "application/json",
                    schema = @Schema(type = SchemaType.STRING)),
                @Content(
                    mediaType = "application/fhir+json",
                    schema = @Schema(type = SchemaType.STRING))
              })
          InputStream body) {
    StaffMember by = staff.at(ods);
    boolean allOrNothing = ImportMode.allOrNothing(mode);
    return SentFile.with(body, file -> take(new JsonLines(file), allOrNothing, by));
  }

  /** The same as a FHIR R4 Bundle of Appointments; a line is the place of an entry. */
  @POST
  @Path("imports")
  @Consumes("application/fhir+json")
  @Operation(summary = "Take in appointments as a FHIR R4 Bundle")
  public Response takeFhir(
      @PathParam("ods") String ods,
      @Parameter(
              schema = @Schema(enumeration = {ImportMode.ALL_OR_NOTHING, ImportMode.VALID_LINES}))
          @QueryParam("mode")
          @DefaultValue(ImportMode.ALL_OR_NOTHING)
          String mode,
      @RequestBody(
              required = true,
              content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                    mediaType = "application/json",
                    schema = @Schema(type = SchemaType.STRING)),
                @Content(
                    mediaType = "application/fhir+json",
                    schema = @Schema(type = SchemaType.STRING))
              })
          InputStream body) {
    StaffMember by = staff.at(ods);
    boolean allOrNothing = ImportMode.allOrNothing(mode);
    return SentFile.with(body, file -> take(new FhirLines(file), allOrNothing, by));
  }

  private Response take(Lines lines, boolean allOrNothing, StaffMember by) {
    try {
      return Response.ok(importAppointments.take(lines, allOrNothing, by)).build();
    } catch (NotApplied refused) {
      return Response.status(ProblemType.INVALID.status()).entity(refused.report()).build();
    }
  }

  private static LocalDate date(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException notDate) {
      throw new Problem(ProblemType.INVALID, List.of(new Violation("?day", "date-not-iso")));
    }
  }
}
