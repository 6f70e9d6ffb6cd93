package org.carepost.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server need not read 1,400 classes at each start to find what is an entity. */
@AnalyzeClasses(packages = "org.carepost", importOptions = DoNotIncludeTests.class)
class EntitiesTest {
  private static final Pattern LISTED = Pattern.compile("<class>(.+)</class>");

  @ArchTest
  static void persistence_xml_names_each_entity_in_order(JavaClasses classes) {
    String unit = SourceFiles.text(Path.of("src/main/resources/META-INF/persistence.xml"));
    List<String> listed = LISTED.matcher(unit).results().map(EntitiesTest::name).toList();
    List<String> mapped =
        classes.stream().filter(EntitiesTest::isMapped).map(JavaClass::getName).sorted().toList();
    assertThat(listed).isEqualTo(mapped);
  }

  private static String name(MatchResult match) {
    return match.group(1);
  }

  private static boolean isMapped(JavaClass type) {
    return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
        .anyMatch(type::isAnnotatedWith);
  }
}
