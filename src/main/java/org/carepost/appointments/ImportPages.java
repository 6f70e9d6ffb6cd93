package org.carepost.appointments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.imports.CsvLines;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.NotApplied;
import org.carepost.platform.imports.SentFile;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** How the practice's files of appointments are read: what their columns mean. */
@Path("/appointments/imports")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces(Page.HTML)
public class ImportPages {
  private final ImportMappings mappings;
  private final SetImportMapping setMapping;
  private final ImportAppointments importAppointments;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  ImportPages(
      ImportMappings mappings,
      SetImportMapping setMapping,
      ImportAppointments importAppointments,
      CurrentStaff staff,
      Words words) {
    this.mappings = mappings;
    this.setMapping = setMapping;
    this.importAppointments = importAppointments;
    this.staff = staff;
    this.words = words;
  }

  /** Asks for some lines of a file. */
  @GET
  public Page ask() {
    return lines("");
  }

  /** Asks what the columns mean; 422 if there is no heading. */
  @POST
  @Path("columns")
  public Response columns(Typed typed) {
    FormErrors errors = typed.errors(words);
    ImportForm form = ImportForm.of(typed);
    List<String> heading = heading(form.lines(), errors);
    return errors.isEmpty()
        ? columns(form.guessed(heading, mapping()), heading).response()
        : lines(form.lines()).errors(errors).response();
  }

  /**
   * Keeps what the columns mean and tries it on the lines: with <code>do</code> = <code>take</code>
   * they are taken in, all or none.
   */
  @POST
  @Path("mapping")
  public Response map(Typed typed) {
    FormErrors errors = typed.errors(words);
    ImportForm form = ImportForm.of(typed);
    List<String> heading = heading(form.lines(), errors);
    if (!errors.isEmpty()) {
      return lines(form.lines()).errors(errors).response();
    }
    Map<String, String> names = form.names(heading, errors);
    Optional<ImportMapping.Dates> dates = form.written(errors);
    if (!errors.isEmpty()) {
      return columns(form, heading).errors(errors).response();
    }
    setMapping.set(names, dates.orElseThrow(), staff.get());
    Page page = columns(form, heading).with("done", words.text("appointments.imports.saved"));
    if (typed.text("do").equals("take")) {
      page = page.with("report", taken(form.lines(), errors));
    }
    return page.errors(errors).response();
  }

  private ImportReport taken(String lines, FormErrors errors) {
    try {
      return with(
          lines,
          file -> importAppointments.take(AppointmentFile.of(file, mapping()), true, staff.get()));
    } catch (NotApplied refused) {
      return refused.report();
    } catch (Problem unreadable) {
      errors.add("lines", "appointments.imports.problem.lines");
      return null;
    }
  }

  private List<String> heading(String lines, FormErrors errors) {
    if (lines.length() > ImportForm.LONGEST) {
      errors.add("lines", "appointments.imports.problem.long", ImportForm.LONGEST);
      return List.of();
    }
    try {
      return with(lines, file -> new CsvLines(file, List.of()).heading()).stream()
          .filter(name -> !name.isEmpty())
          .distinct()
          .toList();
    } catch (Problem unreadable) {
      errors.add("lines", "appointments.imports.problem.lines");
      return List.of();
    }
  }

  private static <T> T with(String lines, Function<java.nio.file.Path, T> work) {
    return SentFile.with(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), work);
  }

  private Optional<ImportMapping> mapping() {
    return mappings.find(staff.get().practice());
  }

  private Page lines(String lines) {
    return Page.of("appointments/imports")
        .with("lines", lines)
        .with(
            "mapped",
            mapping()
                .map(it -> words.text("appointments.imports.mapped", it.setBy()))
                .orElse(null));
  }

  private static Page columns(ImportForm form, List<String> heading) {
    return Page.of("appointments/columns")
        .with("form", form)
        .with("fields", ImportForm.fields())
        .with("choices", heading.stream().map(name -> Choice.of(name, name)).toList());
  }
}
