package org.carepost.appointments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.carepost.people.CurrentStaff;
import org.carepost.people.StaffMember;
import org.carepost.platform.imports.CsvLines;
import org.carepost.platform.imports.ImportMode;
import org.carepost.platform.imports.JsonLines;
import org.carepost.platform.imports.Lines;
import org.carepost.platform.imports.NotApplied;
import org.carepost.platform.imports.SentFile;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.WebApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reminders of what is due, for programs of the practice. */
@Path("/api/v1/practices/{ods}/reminders")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
@SecurityRequirement(name = WebApplication.TOKEN)
public class RemindersApi {
  private final TakeReminders takeReminders;
  private final CurrentStaff staff;

  @Inject
  RemindersApi(TakeReminders takeReminders, CurrentStaff staff) {
    this.takeReminders = takeReminders;
    this.staff = staff;
  }

  /** Takes in who is to be reminded of what, as comma-separated values. */
  @POST
  @Path("imports")
  @Consumes("text/csv")
  @Operation(
      summary =
          "Remind patients of what is due: nhsNumber, kind (MEDICATION_DUE, RESULTS_READY), day;"
              + " the same line again changes nothing")
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
                @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.STRING))
              })
          InputStream body) {
    StaffMember by = staff.at(ods);
    boolean allOrNothing = ImportMode.allOrNothing(mode);
    return SentFile.with(
        body, file -> take(new CsvLines(file, TakeReminders.COLUMNS), allOrNothing, by));
  }

  /** The same as a JSON array. */
  @POST
  @Path("imports")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Remind patients of what is due, as a JSON array")
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
                @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.STRING))
              })
          InputStream body) {
    StaffMember by = staff.at(ods);
    boolean allOrNothing = ImportMode.allOrNothing(mode);
    return SentFile.with(body, file -> take(new JsonLines(file), allOrNothing, by));
  }

  private Response take(Lines lines, boolean allOrNothing, StaffMember by) {
    try {
      return Response.ok(takeReminders.take(lines, allOrNothing, by)).build();
    } catch (NotApplied refused) {
      return Response.status(ProblemType.INVALID.status()).entity(refused.report()).build();
    }
  }
}
