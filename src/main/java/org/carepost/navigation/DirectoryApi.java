package org.carepost.navigation;

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
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.PlainText;
import org.carepost.platform.imports.SentFile;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;
import org.carepost.platform.web.WebApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The directory of services for programs of a practice. */
@Path("/api/v1/directory")
@RequestScoped
@RolesAllowed({Role.IS_NAVIGATOR, Role.IS_CLINICIAN, Role.IS_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory of services")
@SecurityRequirement(name = WebApplication.TOKEN)
public class DirectoryApi {
  private static final int LONGEST_SOURCE = 100;
  private static final String USUAL_SOURCE = "directory";

  private final ImportDirectory importDirectory;
  private final ReadImports readImports;
  private final SearchDirectory searchDirectory;
  private final DirectoryQueries queries;
  private final KeepGap keepGap;
  private final CurrentStaff staff;

  @Inject
  DirectoryApi(
      ImportDirectory importDirectory,
      ReadImports readImports,
      SearchDirectory searchDirectory,
      DirectoryQueries queries,
      KeepGap keepGap,
      CurrentStaff staff) {
    this.importDirectory = importDirectory;
    this.readImports = readImports;
    this.searchDirectory = searchDirectory;
    this.queries = queries;
    this.keepGap = keepGap;
    this.staff = staff;
  }

  /**
   * Takes in services: one page of them, or one a line; gzip or plain. Managers only.
   *
   * @param source whose services these are
   * @param replace <code>true</code> retires what the source had and the file has not
   */
  @POST
  @Path("imports")
  @RolesAllowed(Role.IS_MANAGER)
  @Consumes({
    MediaType.APPLICATION_JSON,
    "application/x-ndjson",
    "application/gzip",
    MediaType.APPLICATION_OCTET_STREAM
  })
  @Operation(
      summary =
          "Take in services of Open Referral UK 3.0 by id: a page with contents, or one a line,"
              + " gzip or plain; 422 with the same report if anything is refused, and nothing is"
              + " kept then")
  public Response take(
      @QueryParam("source") @DefaultValue(USUAL_SOURCE) String source,
      @QueryParam("replace") @DefaultValue("false") boolean replace,
      InputStream body) {
    StaffMember by = staff.get();
    String name = PlainText.clean(source);
    if (name.isEmpty() || name.length() > LONGEST_SOURCE) {
      throw new Problem(ProblemType.INVALID, List.of(new Violation("?source", "too-long")));
    }
    DirectoryReport report =
        SentFile.with(body, file -> importDirectory.take(file, name, replace, by));
    int status = report.applied() ? 200 : ProblemType.INVALID.status();
    return Response.status(status).entity(report).build();
  }

  /** The last files that were sent, the newest first. */
  @GET
  @Path("imports")
  @Operation(
      summary =
          "The practice's last 20 files, the newest first: how far each is, or what became of it")
  public List<ImportProgress> imports() {
    return readImports.list(staff.get());
  }

  /** How far a file is, or what became of it. */
  @GET
  @Path("imports/{import: [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
  @Operation(summary = "How far a file is, or what became of it and why services were refused")
  public ImportProgress progress(@PathParam("import") String id) {
    return readImports.get(UUID.fromString(id), staff.get());
  }

  /** Services for a need or free words; where nothing fits, that is kept for the commissioner. */
  @GET
  @Path("search")
  @Operation(
      summary =
          "Services for a need (need=) or free words (q=), near a postcode or lat and lon, open at"
              + " a time (at=: ISO 8601, any, or now if it is left out)")
  public DirectoryAnswer search(
      @QueryParam("need") @DefaultValue("") String need,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("postcode") @DefaultValue("") String postcode,
      @QueryParam("lat") @DefaultValue("") String latitude,
      @QueryParam("lon") @DefaultValue("") String longitude,
      @QueryParam("at") @DefaultValue("") String at,
      @QueryParam("age") @DefaultValue("") String age,
      @QueryParam("sex") @DefaultValue("") String sex,
      @QueryParam("language") @DefaultValue("") String language,
      @QueryParam("access") List<String> access,
      @QueryParam("practice") @DefaultValue("") String practice,
      @QueryParam("limit") @DefaultValue("") String limit) {
    StaffMember by = practice.isEmpty() ? staff.get() : staff.at(practice);
    DirectoryQuery query =
        queries.read(
            new DirectoryQueries.Typed(
                need, words, postcode, latitude, longitude, at, age, sex, language, access, limit),
            by.practice());
    DirectoryAnswer answer = searchDirectory.search(query);
    keepGap.keep(query, answer);
    return answer;
  }
}
