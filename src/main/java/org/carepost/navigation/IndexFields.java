package org.carepost.navigation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.carepost.platform.PracticeId;

/** What the copy of the directory holds of a service at a place. */
final class IndexFields {
  /** Id of the service. */
  static final String SERVICE = "service";

  /** Id of the service at the location, or empty; only to be read. */
  static final String PLACE = "place";

  /** The practice that alone sees it, or {@link #EVERYBODY}. */
  static final String PRACTICE = "practice";

  /** In the place of a practice. */
  static final String EVERYBODY = "*";

  /** Keys of its kinds. */
  static final String KIND = "kind";

  /** Its name and that of the organisation. */
  static final String NAME = "name";

  /** Everything that it says in words. */
  static final String WORDS = "words";

  /** Where it is. */
  static final String POINT = "point";

  /** {@link #YES} if it never closes. */
  static final String ALWAYS = "always";

  /** For what is so. */
  static final String YES = "yes";

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private IndexFields() {}

  /** A document for each of its places; none if it is not offered. */
  static List<Document> of(CopiedService service, Kinds kinds) {
    if (!service.isOffered()) {
      return List.of();
    }
    ServiceDocument said = ServiceDocument.of(service.document());
    List<Document> documents = new ArrayList<>();
    for (ServiceDocument.Place place : said.places()) {
      documents.add(document(service, said, place, kinds));
    }
    return documents;
  }

  private static Document document(
      CopiedService service, ServiceDocument said, ServiceDocument.Place place, Kinds kinds) {
    Document document = new Document();
    Set<String> meant = kinds.meantBy(said.terms());
    document.add(new StringField(SERVICE, service.id(), Store.YES));
    document.add(new StoredField(PLACE, place.id()));
    meant.forEach(kind -> document.add(new StringField(KIND, kind, Store.NO)));
    document.add(new TextField(NAME, said.name() + " " + said.organisation(), Store.NO));
    document.add(new TextField(WORDS, String.join("\n", words(said, place)), Store.NO));
    seenBy(service, said)
        .forEach(practice -> document.add(new StringField(PRACTICE, practice, Store.NO)));
    place
        .point()
        .ifPresent(
            it -> {
              document.add(new LatLonPoint(POINT, it.latitude(), it.longitude()));
              document.add(new LatLonDocValuesField(POINT, it.latitude(), it.longitude()));
            });
    if (new Openings(said.schedules(place), day -> false, ENGLAND).neverClose()) {
      document.add(new StringField(ALWAYS, YES, Store.NO));
    }
    return document;
  }

  private static List<String> seenBy(CopiedService service, ServiceDocument said) {
    if (service.practice().isPresent()) {
      return List.of(service.practice().get().ods());
    }
    Set<PracticeId> only = said.practices();
    return only.isEmpty() ? List.of(EVERYBODY) : only.stream().map(PracticeId::ods).toList();
  }

  private static List<String> words(ServiceDocument said, ServiceDocument.Place place) {
    List<String> words = new ArrayList<>(said.terms());
    words.add(said.name());
    words.add(said.organisation());
    words.add(said.text("alternate_name"));
    words.add(said.text("description"));
    words.add(said.text("eligibility_description"));
    words.add(place.name());
    words.add(place.address());
    return words;
  }
}
