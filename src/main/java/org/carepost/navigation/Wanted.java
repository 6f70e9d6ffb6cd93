package org.carepost.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.carepost.platform.PracticeId;

/** Queries of the copy of the directory. */
final class Wanted {
  private static final float AS_WRITTEN = 4;
  private static final int SAME_LETTERS_FIRST = 1;
  private static final int MOST_SPELLINGS = 20;
  private static final double METRES_A_MILE = 1_609.344;

  private Wanted() {}

  /** These services. */
  static Query services(List<String> ids) {
    return new ConstantScoreQuery(
        new TermInSetQuery(IndexFields.SERVICE, ids.stream().map(BytesRef::new).toList()));
  }

  /** Services of these kinds. */
  static Query kinds(Iterable<String> kinds) {
    List<BytesRef> keys = new ArrayList<>();
    kinds.forEach(kind -> keys.add(new BytesRef(kind)));
    return new ConstantScoreQuery(new TermInSetQuery(IndexFields.KIND, keys));
  }

  /** Services that say all of these words. */
  static Query words(String field, List<String> stems) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    stems.forEach(stem -> query.add(new TermQuery(new Term(field, stem)), Occur.MUST));
    return query.build();
  }

  /**
   * Services that say these words, or nearly.
   *
   * @param all whether all must be there, or one is enough
   */
  static Query nearly(String field, List<String> stems, boolean all) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String stem : stems) {
      Term term = new Term(field, stem);
      BooleanQuery.Builder word = new BooleanQuery.Builder();
      word.add(new BoostQuery(new TermQuery(term), AS_WRITTEN), Occur.SHOULD);
      if (Vocabulary.slips(stem) > 0) {
        word.add(
            new FuzzyQuery(term, Vocabulary.slips(stem), SAME_LETTERS_FIRST, MOST_SPELLINGS, true),
            Occur.SHOULD);
      }
      query.add(word.build(), all ? Occur.MUST : Occur.SHOULD);
    }
    return query.build();
  }

  /** Services that never close. */
  static Query always() {
    return new ConstantScoreQuery(new TermQuery(new Term(IndexFields.ALWAYS, IndexFields.YES)));
  }

  /** Either. */
  static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  /** Both. */
  static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.FILTER).build();
  }

  /**
   * Of these, those that a practice's patients may use, and that are no farther away.
   *
   * @param near null for anywhere
   */
  static Query seenBy(PracticeId practice, Query query, Point near, double miles) {
    List<BytesRef> who =
        practice == null
            ? List.of(new BytesRef(IndexFields.EVERYBODY))
            : List.of(new BytesRef(IndexFields.EVERYBODY), new BytesRef(practice.ods()));
    BooleanQuery.Builder filtered =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermInSetQuery(IndexFields.PRACTICE, Set.copyOf(who)), Occur.FILTER);
    if (near != null) {
      filtered.add(
          either(
              LatLonPoint.newDistanceQuery(
                  IndexFields.POINT, near.latitude(), near.longitude(), miles * METRES_A_MILE),
              nowhere()),
          Occur.FILTER);
    }
    return filtered.build();
  }

  /** Services that are nowhere in particular: on the telephone, say. */
  static Query nowhere() {
    return new BooleanQuery.Builder()
        .add(new MatchAllDocsQuery(), Occur.MUST)
        .add(new FieldExistsQuery(IndexFields.POINT), Occur.MUST_NOT)
        .build();
  }
}
