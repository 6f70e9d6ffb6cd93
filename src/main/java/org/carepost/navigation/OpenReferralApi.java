package org.carepost.navigation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The directory of services for everybody, to be read as Open Referral UK 3.0.
 *
 * @see <a href="https://docs.openreferraluk.org">Open Referral UK</a>
 */
@Path("/directory")
@RequestScoped
@PermitAll
@Produces("application/json;charset=UTF-8")
@Tag(name = "Open Referral UK")
public class OpenReferralApi {
  private static final Pattern ID = Pattern.compile("[!-~]{1,64}");
  private static final String FIRST = "1";
  private static final String USUAL = "50";
  private static final int MOST = 500;
  private static final int MOST_PAGES = 1_000_000;

  private final ReadPublished published;
  private final String publicUrl;

  @Inject
  OpenReferralApi(ReadPublished published, @ConfigProperty(name = "public.url") String publicUrl) {
    this.published = published;
    this.publicUrl = publicUrl;
  }

  /** Which standard this is. */
  @GET
  public String about() {
    return new ObjectMapper()
        .createObjectNode()
        .put("version", "HSDS-UK-3.0")
        .put("profile", "https://docs.openreferraluk.org/en/latest/")
        .put("openapi_url", publicUrl + "/openapi")
        .toString();
  }

  /** Services by name. */
  @GET
  @Path("services")
  public String services(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("taxonomy_term_id") @DefaultValue("") String term,
      @QueryParam("taxonomy_id") @DefaultValue("") String taxonomy,
      @QueryParam("organization_id") @DefaultValue("") String organisation,
      @QueryParam("modified_after") @DefaultValue("") String after,
      @QueryParam("minimal") @DefaultValue("false") boolean minimal,
      @QueryParam("full") @DefaultValue("false") boolean full,
      @QueryParam("page") @DefaultValue(FIRST) String page,
      @QueryParam("per_page") @DefaultValue(USUAL) String size) {
    ListFilter filter =
        new ListFilter(
            Optional.empty(),
            asked("taxonomy_term_id", term),
            asked("taxonomy_id", taxonomy),
            asked("organization_id", organisation),
            after(after));
    return published.services(filter, search, extent(minimal, full), paging(page, size)).toString();
  }

  /** The service. */
  @GET
  @Path("services/{id}")
  public String service(@PathParam("id") String id) {
    return published.service(id(id)).toString();
  }

  /** Organisations by name; <code>search</code> is how a name begins. */
  @GET
  @Path("organizations")
  public String organisations(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("modified_after") @DefaultValue("") String after,
      @QueryParam("page") @DefaultValue(FIRST) String page,
      @QueryParam("per_page") @DefaultValue(USUAL) String size) {
    return published.organisations(search, after(after), paging(page, size)).toString();
  }

  /** The organisation, with its services. */
  @GET
  @Path("organizations/{id}")
  public String organisation(@PathParam("id") String id) {
    return published.organisation(id(id)).toString();
  }

  /** Services at locations. */
  @GET
  @Path("service_at_locations")
  public String places(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("taxonomy_term_id") @DefaultValue("") String term,
      @QueryParam("taxonomy_id") @DefaultValue("") String taxonomy,
      @QueryParam("organization_id") @DefaultValue("") String organisation,
      @QueryParam("modified_after") @DefaultValue("") String after,
      @QueryParam("minimal") @DefaultValue("false") boolean minimal,
      @QueryParam("full") @DefaultValue("false") boolean full,
      @QueryParam("page") @DefaultValue(FIRST) String page,
      @QueryParam("per_page") @DefaultValue(USUAL) String size) {
    ListFilter filter =
        new ListFilter(
            Optional.empty(),
            asked("taxonomy_term_id", term),
            asked("taxonomy_id", taxonomy),
            asked("organization_id", organisation),
            after(after));
    return published.places(filter, search, extent(minimal, full), paging(page, size)).toString();
  }

  /** The service at a location. */
  @GET
  @Path("service_at_locations/{id}")
  public String place(@PathParam("id") String id) {
    return published.place(id(id)).toString();
  }

  /** Taxonomies by name. */
  @GET
  @Path("taxonomies")
  public String taxonomies(
      @QueryParam("page") @DefaultValue(FIRST) String page,
      @QueryParam("per_page") @DefaultValue(USUAL) String size) {
    return published.taxonomies(paging(page, size)).toString();
  }

  /** The taxonomy. */
  @GET
  @Path("taxonomies/{id}")
  public String taxonomy(@PathParam("id") String id) {
    return published.taxonomy(id(id)).toString();
  }

  /** Taxonomy terms by name. */
  @GET
  @Path("taxonomy_terms")
  public String terms(
      @QueryParam("taxonomy_id") @DefaultValue("") String taxonomy,
      @QueryParam("page") @DefaultValue(FIRST) String page,
      @QueryParam("per_page") @DefaultValue(USUAL) String size) {
    return published.terms(asked("taxonomy_id", taxonomy), paging(page, size)).toString();
  }

  /** The taxonomy term. */
  @GET
  @Path("taxonomy_terms/{id}")
  public String term(@PathParam("id") String id) {
    return published.term(id(id)).toString();
  }

  /** What cannot be an id is not found, and never asked for: the columns hold plain characters. */
  private static String id(String asked) {
    if (!ID.matcher(asked).matches()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return asked;
  }

  private static String asked(String name, String id) {
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      throw invalid(name, "not-an-id");
    }
    return id;
  }

  private static ReadPublished.Extent extent(boolean minimal, boolean full) {
    return minimal
        ? ReadPublished.Extent.MINIMAL
        : full ? ReadPublished.Extent.FULL : ReadPublished.Extent.USUAL;
  }

  private static ReadPublished.Paging paging(String page, String size) {
    return new ReadPublished.Paging(
        number("page", page, MOST_PAGES), number("per_page", size, MOST));
  }

  private static int number(String name, String typed, int most) {
    try {
      int number = Integer.parseInt(typed);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException notNumber) {
      throw invalid(name, "not-a-number");
    }
    throw invalid(name, "out-of-bounds");
  }

  private static Optional<Instant> after(String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          typed.contains("T")
              ? OffsetDateTime.parse(typed.replace(' ', '+')).toInstant()
              : LocalDate.parse(typed).atStartOfDay().toInstant(ZoneOffset.UTC));
    } catch (DateTimeException notTime) {
      throw invalid("modified_after", "not-a-time");
    }
  }

  private static Problem invalid(String name, String code) {
    return new Problem(ProblemType.INVALID, List.of(new Violation("?" + name, code)));
  }
}
