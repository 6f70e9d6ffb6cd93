package org.carepost.navigation;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * The directory as Open Referral UK 3.0 has it: objects, and pages of objects.
 *
 * @see <a href="https://docs.openreferral.org/en/v3.0.1/hsds/api_reference.html">HSDS API 3.0</a>
 */
@ApplicationScoped
public class ReadPublished {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MOST_FOUND = 1_000;
  private static final List<String> LEAST = List.of("id", "name", "status", "last_modified");

  private final DirectoryLists lists;
  private final DirectoryIndex index;

  @Inject
  ReadPublished(DirectoryLists lists, DirectoryIndex index) {
    this.lists = lists;
    this.index = index;
  }

  /**
   * A page of a list.
   *
   * @param number from 1
   * @param size how many objects at most
   */
  public record Paging(int number, int size) {
    int first() {
      return (number - 1) * size;
    }
  }

  /** How much of each object is given. */
  public enum Extent {
    /** Id, name, status and when it changed. */
    MINIMAL,
    /** Its own members, and who runs it. */
    USUAL,
    /** Everything. */
    FULL
  }

  /**
   * Services by name.
   *
   * @param search words that they say, or nearly; empty for all
   */
  @Transactional
  public ObjectNode services(ListFilter filter, String search, Extent extent, Paging paging) {
    ListFilter narrowed = search.isBlank() ? filter : narrowed(filter, search);
    return page(
        lists.services(narrowed, paging.first(), paging.size()), paging, it -> service(it, extent));
  }

  /** The service, all of it. */
  @Transactional
  public ObjectNode service(String id) {
    return service(found(lists.service(id)), Extent.FULL);
  }

  /** Organisations by name. */
  @Transactional
  public ObjectNode organisations(String search, Optional<Instant> after, Paging paging) {
    return page(
        lists.organisations(search.strip(), after, paging.first(), paging.size()),
        paging,
        it -> object(it.document()));
  }

  /** The organisation, with its services. */
  @Transactional
  public ObjectNode organisation(String id) {
    ObjectNode organisation = object(found(lists.organisation(id)).document());
    ArrayNode services = organisation.putArray("services");
    lists
        .services(ListFilter.ofOrganisation(id), 0, MOST_FOUND)
        .rows()
        .forEach(it -> services.add(service(it, Extent.MINIMAL)));
    return organisation;
  }

  /** Services at locations. */
  @Transactional
  public ObjectNode places(ListFilter filter, String search, Extent extent, Paging paging) {
    ListFilter narrowed = search.isBlank() ? filter : narrowed(filter, search);
    DirectoryLists.Slice<ServiceAtLocation> slice =
        lists.places(narrowed, paging.first(), paging.size());
    Whole whole = whole(slice.rows());
    return page(slice, paging, it -> whole.of(it, extent));
  }

  /** The service at a location. */
  @Transactional
  public ObjectNode place(String id) {
    ServiceAtLocation place = found(lists.place(id));
    return whole(List.of(place)).of(place, Extent.FULL);
  }

  /** Taxonomies by name. */
  @Transactional
  public ObjectNode taxonomies(Paging paging) {
    return page(
        lists.taxonomies(paging.first(), paging.size()), paging, it -> object(it.document()));
  }

  /** The taxonomy. */
  @Transactional
  public ObjectNode taxonomy(String id) {
    return object(found(lists.taxonomy(id)).document());
  }

  /**
   * Taxonomy terms by name.
   *
   * @param taxonomy id of theirs, or empty for all
   */
  @Transactional
  public ObjectNode terms(String taxonomy, Paging paging) {
    return page(
        lists.terms(taxonomy, paging.first(), paging.size()), paging, it -> object(it.document()));
  }

  /** The taxonomy term. */
  @Transactional
  public ObjectNode term(String id) {
    return object(found(lists.term(id)).document());
  }

  private ListFilter narrowed(ListFilter filter, String search) {
    index.refresh();
    List<String> stems = Vocabulary.stems(search);
    List<String> ids =
        stems.isEmpty()
            ? List.of()
            : index
                .find(
                    Wanted.seenBy(null, Wanted.nearly(IndexFields.WORDS, stems, true), null, 0),
                    null,
                    MOST_FOUND)
                .stream()
                .map(DirectoryIndex.Hit::service)
                .distinct()
                .toList();
    return new ListFilter(
        Optional.of(ids),
        filter.term(),
        filter.taxonomy(),
        filter.organisation(),
        filter.modifiedAfter());
  }

  private Whole whole(List<ServiceAtLocation> places) {
    List<String> services = places.stream().map(ServiceAtLocation::service).distinct().toList();
    ListFilter those = new ListFilter(Optional.of(services), "", "", "", Optional.empty());
    return new Whole(
        lists.services(those, 0, Math.max(1, services.size())).rows().stream()
            .collect(toMap(Service::id, it -> it)),
        lists
            .locations(places.stream().map(ServiceAtLocation::location).distinct().toList())
            .stream()
            .collect(toMap(Location::id, it -> it)));
  }

  private record Whole(Map<String, Service> services, Map<String, Location> locations) {
    ObjectNode of(ServiceAtLocation place, Extent extent) {
      ObjectNode object = MAPPER.createObjectNode().put("id", place.id());
      Service service = services.get(place.service());
      if (extent == Extent.MINIMAL) {
        return object.put("last_modified", service.modifiedAt().toString());
      }
      ObjectNode said = object(service.document());
      said.withArray("/service_at_locations").forEach(it -> copy(place, it, object));
      Location location = locations.get(place.location());
      if (location != null) {
        object.set("location", object(location.document()));
      }
      object.set("service", service(service, Extent.USUAL));
      return object;
    }

    private static void copy(ServiceAtLocation place, JsonNode said, ObjectNode object) {
      if (said.path("id").asText().equals(place.id())) {
        object.setAll((ObjectNode) said);
      }
    }
  }

  private static ObjectNode service(Service service, Extent extent) {
    ObjectNode object = object(service.document());
    if (!object.has("last_modified")) {
      object.put("last_modified", service.modifiedAt().toString());
    }
    if (extent == Extent.MINIMAL) {
      object.retain(LEAST);
    } else if (extent == Extent.USUAL) {
      JsonNode organisation = object.get("organization");
      List<String> own =
          object.properties().stream()
              .filter(it -> it.getValue().isValueNode())
              .map(Map.Entry::getKey)
              .toList();
      object.retain(own);
      if (organisation != null) {
        object.set("organization", organisation);
      }
    }
    return object;
  }

  private static <T> ObjectNode page(
      DirectoryLists.Slice<T> slice, Paging paging, Function<T, ObjectNode> object) {
    long pages = (slice.total() + paging.size() - 1) / paging.size();
    ObjectNode page = MAPPER.createObjectNode();
    page.put("total_items", slice.total());
    page.put("total_pages", pages);
    page.put("page_number", paging.number());
    page.put("size", slice.rows().size());
    page.put("first_page", paging.number() == 1);
    page.put("last_page", paging.number() >= pages);
    page.put("empty", slice.rows().isEmpty());
    ArrayNode contents = page.putArray("contents");
    slice.rows().forEach(it -> contents.add(object.apply(it)));
    return page;
  }

  private static <T> T found(Optional<T> it) {
    return it.orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private static ObjectNode object(String document) {
    try {
      return (ObjectNode) MAPPER.readTree(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
