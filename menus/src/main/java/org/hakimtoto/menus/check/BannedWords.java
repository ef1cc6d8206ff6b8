package org.hakimtoto.menus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.ShippedFile;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.YamlTree;

/// Words that no screen may hold. Those of one language are not borne in another either: screens
/// mix them.
public final class BannedWords {
  private static final String FILE = "banned.yaml";
  private static final String LETTERS = "[\\p{L}\\p{M}']*";

  private final List<Banned> banned;

  private record Banned(Pattern pattern, String why) {}

  /// A word that must not stand where it was found.
  ///
  /// @param word as it stands there
  public record Found(String word, String why, int at) {
    @Override
    public String toString() {
      return "'" + word + "' must not stand here: " + why;
    }
  }

  private BannedWords(Map<String, String> patterns) {
    var all = new ArrayList<Banned>();
    patterns.forEach((stem, why) -> all.add(new Banned(pattern(stem), why)));
    this.banned = List.copyOf(all);
  }

  /// Those of this release.
  public static BannedWords shipped() {
    return read(FILE, ShippedFile.beside(BannedWords.class, FILE));
  }

  /// Throws [org.hakimtoto.menus.words.BadBook] with every fault.
  public static BannedWords read(String file, String yaml) {
    Node.Mapping root = YamlTree.read(file, yaml);
    var in = new TreeReader(file);
    var patterns = new TreeMap<String, String>();
    for (String language : root.entries().keySet()) {
      Node.Mapping words = in.mapping(root, language);
      for (String word : words.entries().keySet()) {
        String why = in.required(words, word);
        if (word.chars().noneMatch(Character::isLetter)) {
          in.fault(words.entries().getOrDefault(word, words), "'" + word + "' bans every word");
        }
        patterns.put(word, why);
      }
    }
    in.throwIfFaulty();
    return new BannedWords(patterns);
  }

  /// What must not stand in a text, in the order it stands there. The `{name}`s of values are none
  /// of it.
  public List<Found> in(String text) {
    String words = text.replaceAll("\\{[a-z_0-9]*}", "#");
    var found = new ArrayList<Found>();
    for (Banned one : banned) {
      Matcher matcher = one.pattern().matcher(words);
      while (matcher.find()) {
        found.add(new Found(matcher.group(), one.why(), matcher.start()));
      }
    }
    found.sort(Comparator.comparingInt(Found::at));
    return List.copyOf(found);
  }

  private static Pattern pattern(String stem) {
    var regex = new StringBuilder("(?<![\\p{L}\\p{M}])");
    for (int point : stem.strip().codePoints().toArray()) {
      regex.append(
          switch (point) {
            case '*' -> LETTERS;
            case ' ' -> "\\s+";
            default -> Pattern.quote(Character.toString(point));
          });
    }
    regex.append("(?![\\p{L}\\p{M}])");
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
