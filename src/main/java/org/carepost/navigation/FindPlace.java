package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;
import org.carepost.platform.web.Words;

/** Where a postcode is. */
@ApplicationScoped
public class FindPlace {
  private final KnownPostcodes postcodes;
  private final Places places;
  private final Words words;

  @Inject
  FindPlace(KnownPostcodes postcodes, Places places, Words words) {
    this.postcodes = postcodes;
    this.places = places;
    this.words = words;
  }

  /**
   * A place.
   *
   * @param said in words, and how exactly that is known
   */
  public record Found(Point point, String said) {}

  /**
   * Where a postcode is, as nearly as that is known: by the ONS Postcode Directory if the operator
   * loaded it, else by the directory's own places.
   *
   * @param typed in any spelling
   * @return empty if nothing is known of its district
   * @throws Problem invalid, if it is not a postcode
   */
  public Optional<Found> find(String typed) {
    String postcode =
        Postcodes.usual(typed)
            .orElseThrow(
                () ->
                    new Problem(
                        ProblemType.INVALID,
                        List.of(new Violation("?postcode", "not-a-postcode"))));
    String sector = Postcodes.sector(postcode);
    String district = Postcodes.district(postcode);
    return known(postcode, "navigation.near.known", postcode)
        .or(() -> middle(postcode, "navigation.near.postcode", postcode))
        .or(() -> known(sector, "navigation.near.known.sector", sector))
        .or(() -> middle(sector, "navigation.near.sector", sector))
        .or(() -> middle(district, "navigation.near.district", district.strip()));
  }

  /** Where a practice is, as nearly as that is known; empty if it did not say. */
  public Optional<Found> of(PracticeId practice) {
    return places
        .postcodeOf(practice)
        .flatMap(this::find)
        .map(it -> new Found(it.point(), words.text("navigation.near.practice")));
  }

  private Optional<Found> known(String beginning, String key, String shown) {
    return postcodes.middleOf(beginning).map(it -> new Found(it, words.text(key, shown)));
  }

  private Optional<Found> middle(String beginning, String key, String shown) {
    return places.middleOf(beginning).map(it -> new Found(it, words.text(key, shown)));
  }
}
