package org.carepost.consultation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What was typed into a form so far, field by field.
 *
 * @param values by the fields' names; trimmed, and never empty
 */
public record Fields(Map<String, String> values) {
  /** Nothing typed yet. */
  public static final Fields NONE = new Fields(Map.of());

  /** Fields that nobody can change. */
  public Fields {
    Map<String, String> filled = new HashMap<>(values);
    filled.values().removeIf(String::isEmpty);
    values = Map.copyOf(filled);
  }

  /** What was typed into a field; empty if nothing was. */
  public String text(String field) {
    return values.getOrDefault(field, "");
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The same but for the named fields, which are as in the other. */
  Fields with(Fields other, Collection<String> names) {
    Map<String, String> merged = new HashMap<>(values);
    names.forEach(name -> merged.put(name, other.text(name)));
    return new Fields(merged);
  }

  /** Which fields; nothing of what was typed. */
  @Override
  public String toString() {
    return "Fields" + values.keySet();
  }
}
