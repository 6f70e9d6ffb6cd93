package org.carepost.navigation;

import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/**
 * What somebody types of a pathway.
 *
 * @param texts by field; lists have a line for each
 * @param safety ids of the red flags that were ticked
 */
public record PathwayForm(Map<String, String> texts, List<String> safety) {
  private static final List<String> TEXTS =
      List.of(
          "pathway",
          "need",
          "youngest",
          "oldest",
          "sex",
          "words",
          "exclusions",
          "kinds",
          "does",
          "script",
          "self-help",
          "who",
          "urgency",
          "sources",
          "valid-from");
  private static final List<String> LISTS = List.of("words", "kinds", "self-help", "sources");
  private static final int LONGEST = 10_000;
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");

  /** A form that nobody can change. */
  public PathwayForm {
    texts = Map.copyOf(texts);
    safety = List.copyOf(safety);
  }

  /** An empty one. */
  static PathwayForm empty() {
    return new PathwayForm(Map.of("urgency", "ROUTINE"), List.of());
  }

  static PathwayForm of(Typed typed) {
    Map<String, String> texts = new HashMap<>();
    TEXTS.forEach(field -> texts.put(field, typed.text(field)));
    return new PathwayForm(texts, typed.all("safety"));
  }

  static PathwayForm of(Pathway it) {
    Map<String, String> texts = new HashMap<>();
    texts.put("pathway", it.id());
    texts.put("need", it.need());
    texts.put("youngest", age(it.whom().youngest()));
    texts.put("oldest", age(it.whom().oldest()));
    texts.put("sex", it.whom().sex() == null ? "" : it.whom().sex());
    texts.put("words", lines(it.words().stream().map(Phrase::text)));
    texts.put("exclusions", lines(it.exclusions().stream().map(Pathway.Exclusion::question)));
    texts.put("kinds", lines(it.kinds().stream()));
    texts.put("does", it.does());
    texts.put("script", it.script());
    texts.put("self-help", lines(it.selfHelp().stream()));
    texts.put("who", it.otherwise().who());
    texts.put("urgency", it.otherwise().urgency());
    texts.put("sources", lines(it.pedigree().sources().stream().map(Object::toString)));
    texts.put("valid-from", it.pedigree().validFrom().toString());
    return new PathwayForm(texts, it.safety());
  }

  private static String age(Integer years) {
    return years == null ? "" : String.valueOf(years);
  }

  private static String lines(Stream<String> all) {
    return String.join("\n", all.toList());
  }

  /** What is in a field. */
  public String text(String field) {
    return texts.getOrDefault(field, "");
  }

  /** Whether a red flag is ticked. */
  public boolean asks(String redFlag) {
    return safety.contains(redFlag);
  }

  /** Says of every field that is too long that it is. */
  void bound(FormErrors errors) {
    for (String field : TEXTS) {
      if (text(field).length() > LONGEST) {
        errors.add(field, "navigation.pathway.wrong.too-long");
      }
    }
  }

  /**
   * The pathway as JSON, as a version keeps it.
   *
   * @param number of the version
   */
  String json(int number) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", text("pathway"));
    all.put("need", text("need"));
    all.put("version", number);
    all.put("valid-from", text("valid-from"));
    all.put("reviewer", "-");
    age(all, "youngest");
    age(all, "oldest");
    if (!text("sex").isEmpty()) {
      all.put("sex", text("sex"));
    }
    LISTS.forEach(field -> all.put(field, lines(field)));
    all.put("safety", safety);
    all.put("exclusions", exclusions());
    all.put("does", text("does"));
    all.put("script", text("script"));
    all.put("otherwise", Map.of("who", text("who"), "urgency", text("urgency")));
    return JsonbBuilder.create().toJson(all);
  }

  private void age(Map<String, Object> all, String field) {
    if (!text(field).isEmpty()) {
      boolean whole = WHOLE.matcher(text(field)).matches();
      all.put(field, whole ? (Object) Integer.valueOf(text(field)) : text(field));
    }
  }

  private List<String> lines(String field) {
    return LINE_END
        .splitAsStream(text(field))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<Map<String, String>> exclusions() {
    List<Map<String, String>> all = new ArrayList<>();
    for (String question : lines("exclusions")) {
      all.add(Map.of("id", "x" + (all.size() + 1), "question", question));
    }
    return all;
  }
}
