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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.imports.CsvLines;
import org.carepost.platform.imports.ImportWords;
import org.carepost.platform.imports.SentFile;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.SentForm;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Files of the practice's appointments: taking one in, and what their columns mean. */
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

  /** Asks for a file, or some lines of it. */
  @GET
  public Page ask() {
    return lines("");
  }

  /**
   * Takes in a file: with <code>others</code> = <code>true</code> its good lines, else all or none.
   * 422 if there is no file or it cannot be read.
   */
  @POST
  public Response take(SentForm sent) {
    return imports().answered(sent, lines(""), take()).response();
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
    Map<String, String> names = form.names(heading, errors, words);
    Optional<ImportMapping.Dates> dates = form.written(errors);
    if (!errors.isEmpty()) {
      return columns(form, heading).errors(errors).response();
    }
    setMapping.set(names, dates.orElseThrow(), staff.get());
    Page page = columns(form, heading).with("done", words.text("appointments.imports.saved"));
    if (typed.text("do").equals("take")) {
      page =
          page.with(
              "report",
              imports().taken(stream(form.lines()), it -> take().take(it, true), "lines", errors));
    }
    return page.errors(errors).response();
  }

  private ImportWords.Take take() {
    return (file, allOrNothing) ->
        importAppointments.take(AppointmentFile.of(file, mapping()), allOrNothing, staff.get());
  }

  private ImportWords imports() {
    return new ImportWords("appointments.imports.", ImportForm.fields(), words);
  }

  private List<String> heading(String lines, FormErrors errors) {
    if (lines.length() > ImportForm.LONGEST) {
      errors.add("lines", "appointments.imports.problem.long", ImportForm.LONGEST);
      return List.of();
    }
    try {
      return SentFile.with(stream(lines), file -> new CsvLines(file, List.of()).heading()).stream()
          .filter(name -> !name.isEmpty())
          .distinct()
          .toList();
    } catch (Problem unreadable) {
      errors.add("lines", "appointments.imports.problem.lines");
      return List.of();
    }
  }

  private static InputStream stream(String lines) {
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
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
