package org.carepost.journeys;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that the application answers, read from its resource classes.
 *
 * @param verb HTTP method
 * @param path where
 * @param method that answers
 */
record Route(String verb, PathTemplate path, Method method) {
  private static final List<Route> ALL = find();

  /** Every route there is. */
  static List<Route> all() {
    return ALL;
  }

  private static List<Route> find() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.carepost").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .flatMap(method -> verb(method).map(verb -> new Route(verb, path(method), method)))
            .sorted(Comparator.comparing(Route::toString))
            .toList();
  }

  /** Whether it is for programs. */
  boolean isForPrograms() {
    return path.toString().startsWith("/api/");
  }

  /** Whether nobody need be signed in. */
  boolean isOpen() {
    return said(PermitAll.class).isPresent();
  }

  /** Whether it shows a page. */
  boolean showsPage() {
    return verb.equals(HttpMethod.GET)
        && said(Produces.class).filter(it -> it.value()[0].startsWith("text/html")).isPresent();
  }

  /** Said of the method, or else of its class; access that the method states is its own. */
  private <T extends Annotation> Optional<T> said(Class<T> what) {
    if (what == PermitAll.class && method.isAnnotationPresent(RolesAllowed.class)) {
      return Optional.empty();
    }
    return Stream.of(method, method.getDeclaringClass())
        .map(it -> it.getAnnotation(what))
        .filter(it -> it != null)
        .findFirst();
  }

  private static Stream<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(it -> it.annotationType().getAnnotation(HttpMethod.class))
        .filter(it -> it != null)
        .map(HttpMethod::value);
  }

  private static PathTemplate path(Method method) {
    String joined =
        Stream.of(method.getDeclaringClass(), method)
            .map(it -> it.getAnnotation(Path.class))
            .filter(it -> it != null)
            .map(Path::value)
            .reduce("", (before, after) -> before + "/" + after);
    String path = joined.replaceAll("/{2,}", "/");
    return PathTemplate.of(path.length() > 1 ? path.replaceFirst("/$", "") : path);
  }

  @Override
  public String toString() {
    return verb + " " + path;
  }
}
