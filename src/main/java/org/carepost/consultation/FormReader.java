package org.carepost.consultation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a form from a FHIR R4 Questionnaire, and refuses one that cannot be asked as it is. */
final class FormReader {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_VERSION = 20;

  private FormReader() {}

  /**
   * The form.
   *
   * @param id that the file's name gives it
   * @throws BrokenForm naming the path of the first thing that is wrong
   * @throws jakarta.json.bind.JsonbException if it is no JSON, or of another shape
   */
  static Form read(String id, String json) {
    Questionnaire file = JSON.fromJson(json, Questionnaire.class);
    check("Questionnaire".equals(file.resourceType()), "/resourceType", "must be Questionnaire");
    check(id.equals(file.id()), "/id", "must be the name of the file");
    check(isName(id), "/id", "must be small letters, digits and dashes");
    check("active".equals(file.status()), "/status", "must be active");
    filled(file.url(), "/url");
    filled(file.version(), "/version");
    check(file.version().length() <= LONGEST_VERSION, "/version", "must be 20 characters at most");
    filled(file.date(), "/date");
    filled(file.publisher(), "/publisher");
    filled(file.title(), "/title");
    filled(file.description(), "/description");
    FormVersion version = new FormVersion(id, file.version(), kind(file));
    return new Form(version, file.title(), file.description(), questions(file), json);
  }

  private static RequestKind kind(Questionnaire file) {
    return file.code().stream()
        .flatMap(coding -> Arrays.stream(RequestKind.values()).filter(is(coding)))
        .findFirst()
        .orElseThrow(() -> new BrokenForm("/code", "must hold CLINICAL or ADMIN"));
  }

  private static Predicate<RequestKind> is(Questionnaire.Coding coding) {
    return kind -> kind.name().equals(coding.code());
  }

  private static List<Question> questions(Questionnaire file) {
    check(!file.item().isEmpty(), "/item", "must hold a question");
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < file.item().size(); i++) {
      questions.add(new ItemReader("/item/" + i, file.item().get(i), questions).read());
    }
    return questions;
  }

  /** Whether a text may stand in an address. */
  static boolean isName(String text) {
    return text != null && text.length() <= LONGEST_NAME && NAME.matcher(text).matches();
  }

  static void filled(String text, String path) {
    check(text != null && !text.isBlank(), path, "must be given");
  }

  static void check(boolean holds, String path, String rule) {
    if (!holds) {
      throw new BrokenForm(path, rule);
    }
  }
}
