package org.carepost.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carepost.platform.web.Typed;

/**
 * What was typed into a form whose session had ended: the sign-in page carries it, so that it can
 * be sent again; but for passwords and codes, which no page shows.
 *
 * @param to where it was to go
 * @param fields its fields in order, but for the form's token
 */
public record HeldForm(String to, Map<String, List<String>> fields) {
  private static final String TO = "held-to";
  private static final String PREFIX = "held.";
  private static final String TOKEN = "_csrf";
  private static final Pattern SECRET = Pattern.compile("password.*|secret|code");

  /** A form that was refused. */
  static HeldForm of(LocalPath to, Typed typed) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String name : typed.names()) {
      if (!name.equals(TOKEN) && !SECRET.matcher(name).matches()) {
        fields.put(name, typed.all(name));
      }
    }
    return new HeldForm(to.text(), fields);
  }

  /** The form that a sign-in page carried, if it carried one. */
  static Optional<HeldForm> carriedBy(Typed signIn) {
    return LocalPath.of(signIn.text(TO)).map(to -> new HeldForm(to.text(), unpacked(signIn)));
  }

  /** Every hidden field that the sign-in page needs to carry this. */
  public List<Field> packed() {
    List<Field> packed = new ArrayList<>();
    packed.add(new Field(TO, to));
    unchanged().forEach(it -> packed.add(new Field(PREFIX + it.name(), it.value())));
    return packed;
  }

  /** Every hidden field under its own name. */
  public List<Field> unchanged() {
    return fields.entrySet().stream()
        .flatMap(it -> it.getValue().stream().map(value -> new Field(it.getKey(), value)))
        .toList();
  }

  private static Map<String, List<String>> unpacked(Typed signIn) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String name : signIn.names()) {
      if (name.startsWith(PREFIX)) {
        fields.put(name.substring(PREFIX.length()), signIn.all(name));
      }
    }
    return fields;
  }

  /** Nothing of what was typed. */
  @Override
  public String toString() {
    return "HeldForm[" + fields.size() + " fields]";
  }

  /**
   * A hidden field.
   *
   * @param name of the field
   * @param value as typed
   */
  public record Field(String name, String value) {
    /** The name only. */
    @Override
    public String toString() {
      return "Field[" + name + "]";
    }
  }
}
