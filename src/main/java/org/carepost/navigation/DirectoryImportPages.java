package org.carepost.navigation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.people.Role;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.SentForm;
import org.carepost.platform.web.Words;

/** Files of services: sent from a page, how far each is and what became of it. */
@Path("/settings/directory/imports")
@RequestScoped
@RolesAllowed({Role.IS_NAVIGATOR, Role.IS_CLINICIAN, Role.IS_MANAGER})
@Produces(Page.HTML)
public class DirectoryImportPages {
  private static final String HOME = "/settings/directory/imports";
  private static final int LONGEST_SOURCE = 100;

  private final TakeUpload takeUpload;
  private final ReadImports readImports;
  private final ShowImports showImports;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  DirectoryImportPages(
      TakeUpload takeUpload,
      ReadImports readImports,
      ShowImports showImports,
      CurrentStaff staff,
      Words words) {
    this.takeUpload = takeUpload;
    this.readImports = readImports;
    this.showImports = showImports;
    this.staff = staff;
    this.words = words;
  }

  /** The last files, and a form for another one. */
  @GET
  public Page list() {
    return page("", false);
  }

  /** Begins to take in a file; 422 if there is none, or no name of its source. */
  @POST
  @RolesAllowed(Role.IS_MANAGER)
  public Response send(SentForm sent) {
    FormErrors errors = sent.typed().errors(words);
    String source = sent.typed().text("source");
    boolean replace = sent.typed().text("replace").equals("true");
    Optional<InputStream> file = sent.file();
    if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
      errors.add("source", "navigation.upload.error.source");
    }
    if (file.isEmpty()) {
      errors.add("file", "navigation.upload.error.file");
    }
    return errors.isEmpty()
        ? See.other(HOME + "/" + takeUpload.take(file.orElseThrow(), source, replace, staff.get()))
        : page(source, replace).errors(errors).response();
  }

  /** How far a file is, or what became of it. */
  @GET
  @Path("{import: [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
  public Page show(@PathParam("import") String id) {
    ImportProgress progress = readImports.get(UUID.fromString(id), staff.get());
    return Page.of("navigation/import")
        .with("progress", progress)
        .with("line", showImports.line(progress))
        .with("refusals", showImports.refusals(progress));
  }

  private Page page(String source, boolean replace) {
    return Page.of("navigation/imports")
        .with("imports", showImports.lines(readImports.list(staff.get())))
        .with("postcodes", showImports.postcodes())
        .with("source", source)
        .with("replace", replace)
        .with("manager", staff.get().role() == Role.MANAGER);
  }
}
