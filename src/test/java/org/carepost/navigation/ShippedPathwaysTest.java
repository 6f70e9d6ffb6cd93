package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carepost.platform.BrokenContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pathways that come with the product are whole, and find what patients write. */
class ShippedPathwaysTest {
  private static final RedFlags RED_FLAGS = new RedFlags("config");
  private static final ShippedPathways SHIPPED =
      new ShippedPathways("config", RED_FLAGS, new Kinds("config"));

  @Test
  void
      there_are_fifteen_at_least_with_the_seven_of_pharmacies_and_the_others_that_were_asked_for() {
    assertThat(SHIPPED.all()).hasSizeGreaterThanOrEqualTo(15);
    assertThat(SHIPPED.all())
        .extracting(Pathway::id)
        .contains(
            "sore-throat",
            "earache",
            "sinusitis",
            "insect-bite",
            "impetigo",
            "shingles",
            "urine-infection",
            "red-eye",
            "toothache",
            "back-pain",
            "low-mood",
            "sexual-health-check",
            "smoking",
            "loneliness",
            "money",
            "housing");
  }

  @Test
  void each_is_whole() {
    assertThat(SHIPPED.all())
        .allSatisfy(
            it -> {
              assertThat(it.pedigree().sources()).isNotEmpty();
              assertThat(it.pedigree().sources())
                  .allSatisfy(source -> assertThat(source.getHost()).matches(PUBLIC_HOSTS));
              assertThat(it.pedigree().reviewer()).isNotBlank();
              assertThat(it.safety()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
              assertThat(RED_FLAGS.named(it.safety())).hasSameSizeAs(it.safety());
              assertThat(it.exclusions()).isNotEmpty();
              assertThat(it.exclusions())
                  .allSatisfy(question -> assertThat(question.question()).endsWith("?"));
              assertThat(it.selfHelp()).allSatisfy(line -> assertThat(line).endsWith("."));
              assertThat(it.script()).contains("?");
            });
  }

  private static final String PUBLIC_HOSTS =
      "www\\.nhs\\.uk|www\\.england\\.nhs\\.uk|www\\.gov\\.uk|www\\.citizensadvice\\.org\\.uk|england\\.shelter\\.org\\.uk";

  /** Age and sex limits of NHS Pharmacy First, by the service specification. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "sore-throat,5,-,-",
        "earache,1,17,-",
        "sinusitis,12,-,-",
        "insect-bite,1,-,-",
        "impetigo,1,-,-",
        "shingles,18,-,-",
        "urine-infection,16,64,FEMALE"
      })
  void a_pharmacy_is_offered_to_those_whom_it_may_treat_only(
      String id, Integer youngest, Integer oldest, String sex) {
    assertThat(SHIPPED.find(id))
        .map(Pathway::whom)
        .contains(new Pathway.Whom(youngest, oldest, sex));
    Pathway.Whom whom = SHIPPED.find(id).orElseThrow().whom();
    assertThat(whom.fits(youngest)).isTrue();
    assertThat(whom.fits(youngest - 1)).isFalse();
    assertThat(whom.fits((oldest == null ? 120 : oldest) + 1)).isEqualTo(oldest == null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I have had a sore throat for two days                  | sore-throat",
        "tonsilitis again                                       | sore-throat",
        "my son has earache                                     | earache",
        "My sinuses are blocked and my face aches               | sinusitis",
        "an infected insect bite on my leg                      | insect-bite",
        "stung by a wasp and it is red and hot                  | insect-bite",
        "golden crusty sores on his chin                        | impetigo",
        "I think I have shingles                                | shingles",
        "it stings when I wee                                   | urine-infection",
        "cystitis                                               | urine-infection",
        "my eye is red and sticky                               | red-eye",
        "toothache all night                                    | toothache",
        "my lower back pain is back                             | back-pain",
        "I feel so anxious and low                              | low-mood",
        "would like an STI test                                 | sexual-health-check",
        "the condom split last night                            | emergency-contraception",
        "I want to stop smoking                                 | smoking",
        "I am drinking too much                                 | drinking",
        "I feel lonely since my husband died                    | loneliness",
        "cannot pay my bills and rent                           | money",
        "there is mould in our flat, mould in the flat          | housing",
        "hay fever tablets don't work                           | hay-fever",
        "tickly cough for a week                                | cough-cold",
        "caring for my mum is wearing me out                    | caring"
      })
  void what_patients_write_leads_to_it(String words, String id) {
    assertThat(found(words)).contains(id);
  }

  @Test
  void what_is_about_none_of_them_leads_to_none() {
    assertThat(found("Could you send the letter about my operation to my employer?")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: sore-throat       | id: other            | /id must be the name of the file",
        "version: 1            | version: 0           | must have a version",
        "youngest: 5           | youngest: five       | /youngest must be a whole number",
        "safety: [airway       | safety: [nothing     | /safety names",
        "urgency: ROUTINE      | urgency: WHENEVER    | /otherwise/urgency must be",
        "kinds: [pharmacy-first, pharmacy] | kinds: [] | /kinds must be 1 or more",
        "kinds: [pharmacy-first, pharmacy] | kinds: [pharmacy, barber] | /kinds names barber",
        "need:                 | nede:                | /nede is not known",
        "https://www.nhs.uk    | ftp://www.nhs.uk     | /sources/0 must be an address",
        "sources:              | 'sources: [a'        | cannot be read as YAML",
      })
  void a_broken_one_is_refused_by_its_file_and_path(
      String good, String broken, String named, @TempDir Path config) throws IOException {
    Path folder = Files.createDirectory(config.resolve("navigation"));
    String yaml = Files.readString(Path.of("config/navigation/sore-throat.yaml"));
    assertThat(yaml).contains(good);
    Files.writeString(folder.resolve("sore-throat.yaml"), yaml.replace(good, broken));

    assertThatExceptionOfType(BrokenContent.class)
        .isThrownBy(() -> new ShippedPathways(config.toString(), RED_FLAGS, new Kinds("config")))
        .withMessageStartingWith("config/navigation/sore-throat.yaml: ")
        .withMessageContaining(named);
  }

  private static List<String> found(String words) {
    return SHIPPED.all().stream().filter(it -> it.isIn(words)).map(Pathway::id).toList();
  }
}
