package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadPostcodesTest {
  private static final String HEADING = "pcd,pcd2,pcds,dointr,doterm,lat,long\n";

  private final DirectoryDesk desk = new DirectoryDesk();
  @TempDir private Path folder;
  private long changes;

  @Test
  void a_postcode_is_where_the_operators_file_says_and_searches_say_so() throws IOException {
    AService near = AService.called("Near").sortedBy("Pharmacy").at("BM1 1AA", 52, -1);
    desk.take(near);
    desk.places.with("BM1 1AA", 52, -1);
    assertThat(nearOf("BM1 1AA")).isEqualTo("from BM1 1AA");
    load(HEADING + "\"BM1 1AA\",\"BM1  1AA\",\"BM1 1AA\",198001,,52.01,-1.02\n");
    assertThat(nearOf("bm11aa")).isEqualTo("from BM1 1AA, as the ONS Postcode Directory places it");
    assertThat(nearOf("BM1 1ZZ")).contains("middle of BM1 1").contains("ONS Postcode Directory");
  }

  @Test
  void what_has_no_place_or_cannot_be_is_counted_and_the_rest_is_kept() throws IOException {
    PostcodeLoad load =
        load(
            HEADING
                + "x,x,BM1 1AA,198001,,52.01,-1.02\n"
                + "x,x,BM1 1AB,198001,199001,99.999999,0.000000\n"
                + "x,x,hello,198001,,52,-1\n"
                + "x,x,BM1 1AD,198001,,NaN,-1\n"
                + "x,x,BM1 1AD,198001,,north,-1\n"
                + "x\n");
    assertThat(load.isLoaded()).isTrue();
    assertThat(load.kept()).isEqualTo(1);
    assertThat(load.withoutPlace()).isEqualTo(1);
    assertThat(load.refused()).isEqualTo(4);
    assertThat(load.refusedLine()).isEqualTo(4);
  }

  @Test
  void a_file_that_is_none_is_refused_with_the_place_and_tried_again_when_it_is_another()
      throws IOException {
    load(HEADING + "x,x,BM1 1AA,198001,,52.01,-1.02\n");
    assertThat(load("").reason()).isEqualTo("empty");
    assertThat(load("pcds,latitude\nBM1 1AA,52\n").reason()).isEqualTo("no-such-columns");
    assertThat(load(HEADING).reason()).isEqualTo("no-postcodes");
    PostcodeLoad endless = load(HEADING + "x,x,\"BM1 1AA" + "a".repeat(1_000_000));
    assertThat(endless.reason()).isEqualTo("not-csv");
    assertThat(endless.refusedLine()).isEqualTo(2);
    assertThat(nearOf("BM1 1AA")).contains("ONS");
    assertThat(load(HEADING + "x,x,BM1 1AD,198001,,52.01,-1.02\n").isLoaded()).isTrue();
  }

  @Test
  void a_file_is_taken_in_once() throws IOException {
    Path file = write(HEADING + "x,x,BM1 1AA,198001,,52.01,-1.02\n");
    LoadPostcodes job = job(file);
    job.run();
    Instant first = desk.postcodes.lastLoad().orElseThrow().at();
    desk.clock.pass(job.every());
    job.run();
    job(file).run();
    assertThat(desk.postcodes.lastLoad().orElseThrow().at()).isEqualTo(first);
  }

  private String nearOf(String postcode) {
    return desk.search.search(desk.query("cough-cold").near(postcode)).near();
  }

  private PostcodeLoad load(String content) throws IOException {
    job(write(content)).run();
    return desk.postcodes.lastLoad().orElseThrow();
  }

  private Path write(String content) throws IOException {
    Path file = folder.resolve("ONSPD.csv");
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(++changes)));
    return file;
  }

  private LoadPostcodes job(Path file) {
    return new LoadPostcodes(
        Optional.of(file.toString()), new TakePostcodes(desk.postcodes, desk.clock));
  }
}
