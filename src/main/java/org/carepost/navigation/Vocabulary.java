package org.carepost.navigation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** What words mean, also misspelt: needs and kinds of service that are called so. */
final class Vocabulary {
  /** Cuts English text into the stems of its words, without those that say nothing. */
  static final Analyzer ENGLISH = new EnglishAnalyzer();

  private static final int LONGEST_QUERY = 100;
  private static final int LENGTH_FOR_ONE_SLIP = 4;
  private static final int LENGTH_FOR_TWO_SLIPS = 7;

  private final List<Entry> entries = new ArrayList<>();

  /** Reads all names and other words. */
  Vocabulary(Kinds kinds) {
    kinds.needs().forEach(need -> add(need, need.name(), need.also()));
    kinds
        .all()
        .forEach(kind -> kinds.need(kind.key()).ifPresent(it -> add(it, kind.name(), kind.also())));
  }

  private void add(Need need, String name, List<String> also) {
    Stream.concat(Stream.of(name), also.stream())
        .map(Vocabulary::stems)
        .filter(it -> !it.isEmpty())
        .forEach(stems -> entries.add(new Entry(stems, need)));
  }

  /**
   * The needs that are called so: those whose words are all among these, most words first; of words
   * that are written right and others that are nearly so, those that are right.
   */
  List<Need> needs(String typed) {
    List<String> stems = stems(typed);
    List<Word> exact = stems.stream().map(it -> new Word(it, null)).toList();
    List<Need> right = needs(exact);
    return right.isEmpty() ? needs(stems.stream().map(Vocabulary::nearly).toList()) : right;
  }

  /** Whether these needs are called by all of these words, so that none of them is a name. */
  boolean saysAll(List<String> typed, List<Need> needs) {
    List<Word> nearly = typed.stream().map(Vocabulary::nearly).toList();
    return entries.stream()
        .filter(entry -> needs.contains(entry.need()) && entry.isSaidBy(nearly))
        .anyMatch(entry -> entry.stems().size() >= typed.size());
  }

  private List<Need> needs(List<Word> words) {
    List<Entry> meant = entries.stream().filter(entry -> entry.isSaidBy(words)).toList();
    int most = meant.stream().mapToInt(it -> it.stems().size()).max().orElse(0);
    Set<Need> needs = new LinkedHashSet<>();
    meant.stream().filter(it -> it.stems().size() == most).forEach(it -> needs.add(it.need()));
    return List.copyOf(needs);
  }

  /** The stems of the words of a text; at most its first hundred characters count. */
  static List<String> stems(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_QUERY));
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = ENGLISH.tokenStream("words", start)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }

  /** Letters that may be wrong, missing, too many or swapped in a word. */
  static int slips(String stem) {
    return stem.length() >= LENGTH_FOR_TWO_SLIPS ? 2 : stem.length() >= LENGTH_FOR_ONE_SLIP ? 1 : 0;
  }

  private static Word nearly(String stem) {
    Automaton near = new LevenshteinAutomata(stem, true).toAutomaton(slips(stem));
    return new Word(stem, new CharacterRunAutomaton(near));
  }

  private record Word(String stem, CharacterRunAutomaton near) {
    boolean is(String other) {
      return near == null ? stem.equals(other) : near.run(other);
    }
  }

  private record Entry(List<String> stems, Need need) {
    boolean isSaidBy(List<Word> words) {
      return stems.stream().allMatch(stem -> words.stream().anyMatch(word -> word.is(stem)));
    }
  }
}
