package org.carepost.people;

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
import java.util.List;
import org.carepost.platform.imports.CsvLines;
import org.carepost.platform.imports.ImportMode;
import org.carepost.platform.imports.ImportReport;
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

/** The registered patients for programs of their practice. */
@Path("/api/v1/practices/{ods}/patients")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@SecurityRequirement(name = WebApplication.TOKEN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Patients")
public class PatientsApi {
  private static final String CSV = "text/csv";
  private static final int MOST = 100;

  private final FindPatients findPatients;
  private final ImportPatients importPatients;
  private final CurrentStaff staff;

  @Inject
  PatientsApi(FindPatients findPatients, ImportPatients importPatients, CurrentStaff staff) {
    this.findPatients = findPatients;
    this.importPatients = importPatients;
    this.staff = staff;
  }

  /**
   * Finds patients by NHS number or the beginning of their name.
   *
   * @param limit 1 to 100
   */
  @GET
  @Operation(summary = "Find patients by NHS number or name")
  public PatientJson.Found find(
      @PathParam("ods") String ods,
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("limit") @DefaultValue("20") String limit) {
    StaffMember by = staff.at(ods);
    return new PatientJson.Found(
        findPatients.find(search, limit(limit), by).stream().map(PatientJson::of).toList());
  }

  /** Takes in patients as comma-separated values; see the answer for what became of each line. */
  @POST
  @Path("imports")
  @Consumes(CSV)
  @Operation(
      summary =
          "Take in patients: nhsNumber, givenName, familyName, birthDate, postcode, mobile; 422 if"
              + " a line is refused and all or nothing is wanted")
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
    return SentFile.with(
        body,
        file -> take(new CsvLines(file, PatientLine.COLUMNS), ImportMode.allOrNothing(mode), by));
  }

  /** The same as a JSON array. */
  @POST
  @Path("imports")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take in patients as a JSON array")
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
    return SentFile.with(
        body, file -> take(new JsonLines(file), ImportMode.allOrNothing(mode), by));
  }

  private Response take(Lines lines, boolean allOrNothing, StaffMember by) {
    try {
      return Response.ok(importPatients.take(lines, allOrNothing, by)).build();
    } catch (NotApplied refused) {
      return refused(refused.report());
    }
  }

  private static Response refused(ImportReport report) {
    return Response.status(ProblemType.INVALID.status()).entity(report).build();
  }

  private static int limit(String typed) {
    try {
      int limit = Integer.parseInt(typed);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException notNumber) {
      // refused below
    }
    throw new Problem(ProblemType.INVALID, List.of(new Violation("?limit", "not-1-to-100")));
  }
}
