package org.hakimtoto.menus.sample;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.ShippedFile;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.YamlTree;

/// Examples of all that a screen may show.
public final class Samples {
  private static final String FILE = "samples.yaml";

  /// Of what no language words, and of the languages that an example is not worded in.
  private static final String ANYWHERE = "other";

  /// In an example, what the book words.
  private static final Pattern WORDED = Pattern.compile("\\{[^}]*}");

  /// Of what has no example.
  private static final String UNKNOWN = "...";

  private final Map<Fact, Map<String, String>> facts = new EnumMap<>(Fact.class);
  private final Map<Listing, Map<String, String>> lines = new HashMap<>();

  private Samples() {}

  public static Samples shipped() {
    return read(FILE, ShippedFile.beside(Samples.class, FILE));
  }

  /// Throws [org.hakimtoto.menus.words.BadBook] with every fault.
  static Samples read(String file, String yaml) {
    Node.Mapping root = YamlTree.read(file, yaml);
    var in = new TreeReader(file);
    var samples = new Samples();
    samples.facts.putAll(all(in, in.mapping(root, "facts"), Fact.shown()));
    samples.lines.putAll(all(in, in.mapping(root, "lines"), Listing.all()));
    samples.facts.forEach((fact, texts) ->
        texts.forEach((language, text) -> {
          if (Gsm7.septets(WORDED.matcher(text).replaceAll("")) > fact.septets(language)) {
            in.fault(root, "'" + fact.wire() + "' is longer than it may be in '" + language + "'");
          }
        }));
    in.throwIfFaulty();
    return samples;
  }

  /// Every value that may be shown.
  public Map<Fact, String> facts(String language) {
    return facts(language, Fact.shown());
  }

  /// Of these, those that may be shown.
  Map<Fact, String> facts(String language, List<Fact> wanted) {
    var found = new EnumMap<Fact, String>(Fact.class);
    wanted.stream()
        .filter(facts::containsKey)
        .forEach(fact -> found.put(fact, in(facts.getOrDefault(fact, Map.of()), language)));
    return found;
  }

  String line(Listing listing, String language) {
    return in(lines.getOrDefault(listing, Map.of()), language);
  }

  private static String in(Map<String, String> texts, String language) {
    return texts.getOrDefault(language, texts.getOrDefault(ANYWHERE, UNKNOWN));
  }

  private static <W extends Word> Map<W, Map<String, String>> all(
      TreeReader in, Node.Mapping node, List<W> words) {
    var all = new HashMap<W, Map<String, String>>();
    for (W word : words) {
      switch (node.entries().get(word.wire())) {
        case Node.Scalar scalar -> all.put(word, Map.of(ANYWHERE, scalar.text()));
        case Node.Mapping byLanguage -> {
          var texts = new HashMap<String, String>();
          byLanguage.entries().keySet().forEach(l -> texts.put(l, in.required(byLanguage, l)));
          all.put(word, texts);
        }
        case null -> all.put(word, Map.of());
        case Node.Sequence sequence -> in.fault(sequence, "'" + word.wire() + "' is a list");
      }
    }
    return all;
  }
}
