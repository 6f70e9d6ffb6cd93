package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedFlagsTest {
  private static final RedFlags SHIPPED = new RedFlags("config");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I have chest pain since an hour                             | heart-attack",
        "chset pian and sweating                                     | heart-attack",
        "There's a heavy feeling across my chest                     | heart-attack",
        "My chest is really tight!                                   | heart-attack",
        "not sure if it is chest pain or wind                        | heart-attack",
        "Letter please. Also my chest hurts                          | heart-attack",
        "mums face has dropped on the left                           | stroke",
        "his speech is slurred this morning                          | stroke",
        "I can't breathe properly                                    | breathing",
        "she is gasping for breath                                   | breathing",
        "HE CANNOT BREATHE                                           | breathing",
        "the nosebleed: the bleeding will not stop, bleeding wont stop | bleeding",
        "my baby is floppy                                           | unconscious",
        "I can’t wake him up                                         | unconscious",
        "she is having a fit                                         | fit",
        "my tongue is swelling up                                    | anaphylaxis",
        "I took all my tablets last night                            | self-harm",
        "I have taken an overdose                                    | self-harm",
        "thinking about suicide a lot                                | suicidal",
        "I don't want to live any more                               | suicidal",
        "I want to end my life                                       | suicidal",
        "the rash does not fade, rash doesnt fade under a glass      | sepsis",
        "numb between my legs and back pain                          | cauda-equina",
        "suddenly I cannot see out of my right eye                   | sudden-sight-loss",
        "She swallowed a button battery                              | poisoning",
        "I am pregnant and bleeding                                  | pregnancy",
        "she is 6 weeks old with a temperature of 38.5               | young-baby-fever",
        "my husband hits me                                          | abuse",
      })
  void what_people_write_of_it_is_heard(String words, String flag) {
    assertThat(heard(words)).contains(flag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No chest pain, just a cough",
        "I haven't had any chest pain",
        "no fever or chest pain",
        "My knee hurts when I climb stairs",
        "I have had a cough for some weeks",
        "Fit note please, I am not fit for work",
        "My sick note ends on Friday",
        "sore throat for two days, can swallow",
        "itchy insect bite on my arm",
        "I would like to stop smoking",
        "repeat prescription for my inhaler",
        "he was born by C-section and is doing well",
        ""
      })
  void what_is_denied_or_ordinary_is_not(String words) {
    assertThat(heard(words)).isEmpty();
  }

  @Test
  void every_flag_has_a_name_a_question_and_a_public_source_of_its_own() {
    assertThat(SHIPPED.all()).extracting(RedFlag::id).doesNotHaveDuplicates();
    assertThat(SHIPPED.all())
        .allSatisfy(
            flag -> {
              assertThat(flag.id()).matches("[a-z]+(-[a-z]+)*");
              assertThat(flag.question()).endsWith("?");
              assertThat(flag.source().getHost()).isEqualTo("www.nhs.uk");
              assertThat(flag.phrases()).isNotEmpty();
            });
    assertThat(SHIPPED.pedigree().sources()).isNotEmpty();
  }

  private static List<String> heard(String words) {
    return SHIPPED.heard(Stream.of(words)).stream().map(RedFlag::id).toList();
  }
}
