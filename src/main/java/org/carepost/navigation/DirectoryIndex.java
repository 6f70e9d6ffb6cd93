package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A copy of the directory in memory, for searching; each node has its own, made when it is first
 * asked for. The tables are the truth: what is found here is read there.
 */
@ApplicationScoped
public class DirectoryIndex {
  private static final int PAGE = 1_000;

  private final DirectoryRows rows;
  private final Kinds kinds;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Copy copy;

  @Inject
  DirectoryIndex(DirectoryRows rows, Kinds kinds) {
    this.rows = rows;
    this.kinds = kinds;
  }

  /**
   * A service at a place.
   *
   * @param service its id
   * @param place id of the service at the location, or empty
   */
  record Hit(String service, String place) {}

  private record Copy(IndexWriter writer, DirectoryReader reader, DirectoryRows.Version version) {}

  /** Catches up with the tables. Whoever comes meanwhile finds what was there before. */
  @Transactional(TxType.NOT_SUPPORTED)
  public void refresh() {
    DirectoryRows.Version version = rows.version();
    Copy before = copy;
    if (before != null && before.version().now() == version.now()) {
      return;
    }
    if (before == null) {
      lock.lock();
    } else if (!lock.tryLock()) {
      return;
    }
    try {
      copy = next(copy, version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
  }

  private Copy next(Copy before, DirectoryRows.Version version) throws IOException {
    if (before != null && before.version().now() >= version.now()) {
      return before;
    }
    if (before != null && before.version().now() >= version.full()) {
      return changed(before, version);
    }
    return whole(version);
  }

  private Copy whole(DirectoryRows.Version version) throws IOException {
    IndexWriter writer =
        new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Vocabulary.ENGLISH));
    List<CopiedService> page = rows.copiesAfter("", PAGE);
    while (!page.isEmpty()) {
      for (CopiedService service : page) {
        writer.addDocuments(documents(service));
      }
      page = rows.copiesAfter(page.get(page.size() - 1).id(), PAGE);
    }
    return new Copy(writer, DirectoryReader.open(writer), version);
  }

  private Copy changed(Copy before, DirectoryRows.Version version) throws IOException {
    for (CopiedService service : rows.copiesSince(before.version().now())) {
      Term same = new Term(IndexFields.SERVICE, service.id());
      before.writer().updateDocuments(same, documents(service));
    }
    DirectoryReader reader = DirectoryReader.openIfChanged(before.reader());
    return new Copy(before.writer(), reader == null ? before.reader() : reader, version);
  }

  private List<Document> documents(CopiedService service) {
    return IndexFields.of(service, kinds);
  }

  /**
   * What fits a query.
   *
   * @param near the nearest first, if it is not null; else by how well it fits
   */
  List<Hit> find(Query query, Point near, int limit) {
    try {
      IndexSearcher searcher = new IndexSearcher(copy.reader());
      Sort sort =
          near == null
              ? Sort.RELEVANCE
              : new Sort(
                  LatLonDocValuesField.newDistanceSort(
                      IndexFields.POINT, near.latitude(), near.longitude()),
                  SortField.FIELD_SCORE);
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query, limit, sort).scoreDocs) {
        Document document = searcher.storedFields().document(found.doc);
        hits.add(new Hit(document.get(IndexFields.SERVICE), document.get(IndexFields.PLACE)));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
