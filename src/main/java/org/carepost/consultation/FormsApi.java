package org.carepost.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepost.platform.PracticeId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forms that a practice takes requests with. */
@Path("/api/v1/practices/{ods}")
@RequestScoped
@PermitAll
@Tag(name = "Forms")
public class FormsApi {
  private final Journeys journeys;
  private final Forms forms;

  /** Shows the given forms. */
  @Inject
  public FormsApi(Journeys journeys, Forms forms) {
    this.journeys = journeys;
    this.forms = forms;
  }

  /** All forms. */
  @GET
  @Path("forms")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The forms that the practice takes requests with")
  public List<Entry> list(@PathParam("ods") PracticeId ods) {
    journeys.practice(ods);
    return forms.all().stream().map(Entry::of).toList();
  }

  /** One form, as a FHIR R4 Questionnaire. */
  @GET
  @Path("forms/{id}")
  @Produces("application/fhir+json;charset=UTF-8")
  @Operation(summary = "One form, as a FHIR R4 Questionnaire")
  public String form(@PathParam("ods") PracticeId ods, @PathParam("id") String id) {
    journeys.practice(ods);
    return forms.get(id).json();
  }

  /**
   * A form in the list.
   *
   * @param kind CLINICAL or ADMIN
   */
  public record Entry(String id, String title, String version, RequestKind kind) {
    static Entry of(Form form) {
      return new Entry(form.id(), form.title(), form.version().version(), form.kind());
    }
  }
}
