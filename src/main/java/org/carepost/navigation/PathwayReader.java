package org.carepost.navigation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.YamlMap;

/** Reads a pathway from YAML, and refuses one that is not whole. */
final class PathwayReader {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> URGENCIES = Set.of("SAME_DAY", "SOON", "ROUTINE");
  private static final Set<String> SEXES = Set.of("FEMALE", "MALE");
  private static final int LONGEST_NAME = 40;
  private static final int OLDEST = 130;
  private static final int LEAST_SAFETY = 2;

  private final RedFlags redFlags;
  private final Predicate<String> isKind;

  /** Refuses red flags and kinds that are not among these. */
  PathwayReader(RedFlags redFlags, Predicate<String> isKind) {
    this.redFlags = redFlags;
    this.isKind = isKind;
  }

  /**
   * The pathway.
   *
   * @throws BrokenContent naming the path of the first thing that is wrong
   */
  Pathway read(YamlMap from) {
    from.only(
        "id",
        "need",
        "version",
        "valid-from",
        "reviewer",
        "sources",
        "youngest",
        "oldest",
        "sex",
        "words",
        "safety",
        "exclusions",
        "kinds",
        "does",
        "script",
        "self-help",
        "otherwise");
    return new Pathway(
        name(from, "id"),
        from.text("need"),
        Pedigree.of(from),
        whom(from),
        words(from),
        safety(from),
        from.maps("exclusions").stream().map(PathwayReader::exclusion).toList(),
        kinds(from),
        from.text("does"),
        from.text("script"),
        some(from, "self-help", 1),
        otherwise(from));
  }

  private static String name(YamlMap from, String key) {
    String name = from.text(key);
    check(
        name.length() <= LONGEST_NAME && NAME.matcher(name).matches(),
        from.path() + "/" + key,
        "must be small letters, digits and dashes, 40 at most");
    return name;
  }

  private static Pathway.Whom whom(YamlMap from) {
    Integer youngest = age(from, "youngest");
    Integer oldest = age(from, "oldest");
    check(
        youngest == null || oldest == null || youngest <= oldest,
        from.path() + "/oldest",
        "must not be below the youngest");
    String sex = from.has("sex") ? from.text("sex") : null;
    check(sex == null || SEXES.contains(sex), from.path() + "/sex", "must be FEMALE or MALE");
    return new Pathway.Whom(youngest, oldest, sex);
  }

  private static Integer age(YamlMap from, String key) {
    if (!from.has(key)) {
      return null;
    }
    int age = from.number(key);
    check(age >= 0 && age <= OLDEST, from.path() + "/" + key, "must be an age in years");
    return age;
  }

  private static List<Phrase> words(YamlMap from) {
    return some(from, "words", 1).stream().map(Phrase::of).toList();
  }

  private List<String> safety(YamlMap from) {
    List<String> safety = some(from, "safety", LEAST_SAFETY);
    for (String id : safety) {
      check(
          redFlags.find(id).isPresent(),
          from.path() + "/safety",
          "names " + (NAME.matcher(id).matches() ? id : "something") + ", which is no red flag");
    }
    return safety;
  }

  private List<String> kinds(YamlMap from) {
    List<String> all = some(from, "kinds", 1);
    for (String key : all) {
      check(
          isKind.test(key),
          from.path() + "/kinds",
          "names " + (NAME.matcher(key).matches() ? key : "something") + ", which is no kind");
    }
    return all;
  }

  private static Pathway.Exclusion exclusion(YamlMap from) {
    from.only("id", "question");
    return new Pathway.Exclusion(name(from, "id"), from.text("question"));
  }

  private static Pathway.Otherwise otherwise(YamlMap from) {
    YamlMap it = from.map("otherwise").only("who", "urgency");
    String urgency = it.text("urgency");
    check(URGENCIES.contains(urgency), it.path() + "/urgency", "must be SAME_DAY, SOON or ROUTINE");
    return new Pathway.Otherwise(it.text("who"), urgency);
  }

  private static List<String> some(YamlMap from, String key, int least) {
    List<String> texts = from.texts(key);
    check(texts.size() >= least, from.path() + "/" + key, "must be " + least + " or more");
    return texts;
  }

  private static void check(boolean holds, String path, String rule) {
    if (!holds) {
      throw new BrokenContent(path, rule);
    }
  }
}
