package org.carepost.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.carepost.platform.imports.CsvLines;
import org.carepost.platform.imports.ImportWords;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.SentForm;
import org.carepost.platform.web.Words;

/** "Who is registered with us?" Files of patients, for managers. */
@Path("/settings/patients/imports")
@RequestScoped
@RolesAllowed(Role.IS_MANAGER)
@Produces(Page.HTML)
public class PatientImportPages {
  private final ImportPatients importPatients;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  PatientImportPages(ImportPatients importPatients, CurrentStaff staff, Words words) {
    this.importPatients = importPatients;
    this.staff = staff;
    this.words = words;
  }

  /** Asks for a file. */
  @GET
  public Page ask() {
    return page();
  }

  /**
   * Takes in a file: with <code>others</code> = <code>true</code> its good lines, else all or none.
   * 422 if there is no file or it cannot be read.
   */
  @POST
  public Response take(SentForm sent) {
    return new ImportWords("people.imports.", PatientLine.ALL_COLUMNS, words)
        .answered(
            sent,
            page(),
            (file, allOrNothing) ->
                importPatients.take(
                    new CsvLines(file, PatientLine.COLUMNS), allOrNothing, staff.get()))
        .response();
  }

  private static Page page() {
    return Page.of("people/patients").with("columns", PatientLine.COLUMNS);
  }
}
