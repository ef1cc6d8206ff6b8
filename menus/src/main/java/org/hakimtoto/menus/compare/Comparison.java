package org.hakimtoto.menus.compare;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.check.Journey;
import org.hakimtoto.menus.check.Walk;
import org.hakimtoto.menus.compare.Difference.Kind;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.sample.Samples;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Wording;

/// What changes for those who dial when one book takes the place of another: recorded dialogues are
/// played by both, in every language that both speak, with the same keys and the same answers of
/// the world outside. Pure.
///
/// @param before the version of the older book
/// @param differences the gravest first; none when nobody would notice
public record Comparison(String before, String after, int dialogues, List<Difference> differences) {
  /// How many of the dialogues are named in which something was seen.
  private static final int NAMED = 3;

  public Comparison {
    differences = List.copyOf(differences);
  }

  public static Comparison of(Menus before, Menus after, List<Journey> dialogues) {
    var found = new ArrayList<Seen>();
    var told = new HashSet<String>();
    Samples samples = Samples.shipped();
    List<String> languages =
        before.languages().stream().filter(after.languages()::contains).toList();
    for (Journey dialogue : dialogues) {
      for (String language : languages) {
        var twice =
            new PlayedTwice(
                dialogue,
                language,
                Walk.of(before, dialogue, language, samples),
                Walk.of(after, dialogue, language, samples));
        found.addAll(twice.found());
        told.addAll(twice.told());
      }
    }
    found.addAll(books(before.book(), after.book(), languages, told));
    return new Comparison(before.version(), after.version(), dialogues.size(), Seen.merged(found));
  }

  public boolean same() {
    return differences.isEmpty();
  }

  /// For a person who owns words.
  public String text() {
    var out = new StringBuilder();
    out.append(before).append(" -> ").append(after).append(": ");
    out.append(dialogues).append(" recorded dialogues, ");
    out.append(same() ? "nothing changes" : differences.size() + " changes").append('\n');
    Map<Kind, List<Difference>> byKind =
        differences.stream()
            .collect(
                groupingBy(Difference::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    byKind.forEach((kind, all) -> {
      out.append('\n').append(kind == Kind.EFFECT ? "!! " : "").append(kind.title()).append('\n');
      all.forEach(one -> out.append(said(one)));
    });
    return out.toString();
  }

  private static String said(Difference one) {
    String line = "  " + one.what().replace("\n", "\n    ") + "\n";
    int all = one.dialogues().size();
    if (all == 0) {
      return line;
    }
    String names = one.dialogues().stream().limit(NAMED).collect(Collectors.joining("; "));
    return line + "      in " + all + ": " + names + (all > NAMED ? "; ..." : "") + "\n";
  }

  /// What can be seen of the books alone.
  private static List<Seen> books(
      Book before, Book after, List<String> languages, Set<String> told) {
    var found = new ArrayList<Seen>();
    gone(before.languages(), after.languages())
        .forEach(l -> found.add(Seen.alone(Kind.LANGUAGE, "'" + l + "' is not spoken any more")));
    gone(after.languages(), before.languages())
        .forEach(l -> found.add(Seen.alone(Kind.LANGUAGE, "'" + l + "' is spoken, and was not")));
    gone(before.screens().keySet(), after.screens().keySet())
        .forEach(name -> found.add(Seen.alone(Kind.SCREEN, "'" + name + "' is gone")));
    gone(after.screens().keySet(), before.screens().keySet())
        .forEach(name -> found.add(Seen.alone(Kind.SCREEN, "'" + name + "' is new")));
    found.addAll(standing("phrase", before.phrases(), after.phrases(), languages));
    found.addAll(standing("reason", before.reasons(), after.reasons(), languages));
    found.addAll(standing("value", before.values(), after.values(), languages));
    var bare = new Bare(languages);
    after.screens().values().stream()
        .filter(screen -> !told.contains(screen.name()))
        .filter(screen ->
            Optional.ofNullable(before.screens().get(screen.name()))
                .filter(was -> !bare.screen(was).equals(bare.screen(screen)))
                .isPresent())
        .forEach(screen -> found.add(Seen.alone(Kind.UNPLAYED, "'" + screen.name() + "'")));
    return found;
  }

  private static <W extends Word> List<Seen> standing(
      String kind, Map<W, Wording> before, Map<W, Wording> after, List<String> languages) {
    var found = new ArrayList<Seen>();
    for (W word : after.keySet().stream().sorted((a, b) -> a.wire().compareTo(b.wire())).toList()) {
      for (String language : languages) {
        String is = Optional.ofNullable(after.get(word)).orElseThrow().in(language, Map.of());
        String was =
            Optional.ofNullable(before.get(word)).map(w -> w.in(language, Map.of())).orElse("");
        if (!was.equals(is)) {
          String what = Seen.words(language, was, is);
          found.add(new Seen(Kind.WORDS, kind + " '" + word.wire() + "'", what, List.of()));
        }
      }
    }
    return found;
  }

  private static List<String> gone(Collection<String> from, Collection<String> in) {
    return from.stream().filter(name -> !in.contains(name)).toList();
  }
}
