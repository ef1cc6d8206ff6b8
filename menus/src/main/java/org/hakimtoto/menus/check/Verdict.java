package org.hakimtoto.menus.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hakimtoto.menus.BookCheck;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.sample.Samples;
import org.hakimtoto.menus.translation.Wordings;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.words.Gsm7;

/// What is to be said of a book before anybody dials into it: that it reads without a fault (every
/// screen reached and left, complete in every language), that its screens fit, that no word hurts a
/// child, that its keys are the same in every language, and how long its journeys take.
///
/// @param faults everything that stands against it, a line each; empty: it can be served
public record Verdict(BookCheck fit, JourneyTimes times, List<String> faults) {
  public Verdict {
    faults = List.copyOf(faults);
  }

  /// Throws [org.hakimtoto.menus.words.BadBook] with every fault when it cannot be read at all.
  public static Verdict of(List<BookText> texts) {
    return of(texts, Journeys.shipped());
  }

  /// The same by dialogues that were recorded on it; none of this release's may be missing.
  public static Verdict of(List<BookText> texts, Journeys journeys) {
    BookCheck fit = Books.check(texts);
    Menus menus = Books.of(texts);
    var times = new JourneyTimes(menus, journeys, Samples.shipped());
    var faults = new ArrayList<String>();
    fit.faults().forEach(line -> faults.add(line.toString()));
    faults.addAll(tooLong(menus.book()));
    faults.addAll(banned(new Wordings(texts), BannedWords.shipped()));
    faults.addAll(unlike(fit));
    faults.addAll(missing(journeys));
    faults.addAll(times.faults());
    return new Verdict(fit, times, faults);
  }

  private static List<String> missing(Journeys journeys) {
    Set<String> recorded =
        journeys.all().stream().map(Journey::name).collect(Collectors.toUnmodifiableSet());
    return Journeys.shipped().all().stream()
        .map(Journey::name)
        .filter(name -> !recorded.contains(name))
        .map(name -> name + ": this dialogue is not recorded on the book")
        .toList();
  }

  /// A value takes no more room than the fact does that it stands for.
  private static List<String> tooLong(Book book) {
    var faults = new ArrayList<String>();
    for (Fact.Value value : Fact.Value.values()) {
      for (String language : book.languages()) {
        int septets = Gsm7.septets(book.worded(value.said(""), language));
        if (septets > value.septets(language)) {
          faults.add(
              "values."
                  + value.wire()
                  + " "
                  + language
                  + ": "
                  + septets
                  + " of "
                  + value.septets(language)
                  + " septets");
        }
      }
    }
    return faults;
  }

  private static List<String> banned(Wordings wordings, BannedWords words) {
    var faults = new ArrayList<String>();
    for (String key : wordings.keys()) {
      for (String language : wordings.languages()) {
        words
            .in(wordings.text(key, language).orElse(""))
            .forEach(found -> faults.add(key + " " + language + ": " + found));
      }
    }
    return faults;
  }

  /// Where a screen breaks into pages in one language and not in another, a key means two things.
  private static List<String> unlike(BookCheck fit) {
    var pages = new LinkedHashMap<String, Map<String, Integer>>();
    fit.lines()
        .forEach(line ->
            pages
                .computeIfAbsent(line.screen(), _ -> new LinkedHashMap<>())
                .merge(line.language(), line.page(), Math::max));
    return pages.entrySet().stream()
        .filter(screen -> screen.getValue().values().stream().distinct().count() > 1)
        .map(screen -> screen.getKey() + ": not as many pages in each language: " + said(screen))
        .toList();
  }

  private static String said(Map.Entry<String, Map<String, Integer>> screen) {
    return screen.getValue().entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }
}
