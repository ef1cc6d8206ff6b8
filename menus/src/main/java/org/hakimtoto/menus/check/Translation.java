package org.hakimtoto.menus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hakimtoto.menus.BookCheck;
import org.hakimtoto.menus.book.BookReader;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.translation.Wordings;
import org.hakimtoto.menus.words.BadBook;
import org.hakimtoto.menus.words.Fault;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Wording;

/// The words of one language as they come back from a translator: other words for a language that a
/// book speaks, or all the words of a further one.
///
/// @param file its name, for whoever must mend a fault in it
public record Translation(String file, String language, List<Row> rows) {
  private static final int WHOLE_FILE = 0;

  public Translation {
    rows = List.copyOf(rows);
  }

  /// @param line in the file, from 1
  public record Row(int line, String key, String text) {}

  /// The book with these words. Throws [BadBook] with every fault: a key that is not in the book, a
  /// value that is not said, a letter that phones lack, a word that hurts a child; of a further
  /// language, a key without words.
  public List<BookText> into(List<BookText> texts) {
    BookReader.read(texts);
    var wordings = new Wordings(texts);
    var faults = new ArrayList<Fault>();
    Map<String, String> words = words(wordings, faults);
    throwIfAny(faults);
    List<BookText> after = wordings.with(language, words);
    BookReader.read(after);
    return after;
  }

  /// The same; throws as well when the book could not be served with these words.
  public List<BookText> provenInto(List<BookText> texts) {
    List<BookText> after = into(texts);
    if (after.equals(texts)) {
      return after;
    }
    Verdict verdict = Verdict.of(after);
    var others = new ArrayList<>(verdict.faults());
    var faults = new ArrayList<Fault>();
    for (BookCheck.Line unfit : verdict.fit().faults()) {
      others.remove(unfit.toString());
      faults.add(fault(lineOf(unfit.screen(), new Wordings(texts)), unfit.toString()));
    }
    others.forEach(other -> faults.add(fault(WHOLE_FILE, other)));
    throwIfAny(faults);
    return after;
  }

  private Map<String, String> words(Wordings wordings, List<Fault> faults) {
    if (!language.matches("[a-z]{2,3}")) {
      faults.add(fault(WHOLE_FILE, "a language is two or three small letters"));
    }
    var known = new HashSet<>(wordings.keys());
    var words = new LinkedHashMap<String, String>();
    BannedWords banned = BannedWords.shipped();
    for (Row row : rows) {
      if (!known.contains(row.key())) {
        faults.add(fault(row.line(), "key '" + row.key() + "' is not in the book"));
      } else if (words.putIfAbsent(row.key(), row.text().strip()) != null) {
        faults.add(fault(row.line(), "key '" + row.key() + "' stands here twice"));
      } else {
        look(row, wordings, banned, faults);
      }
    }
    boolean further = !wordings.languages().contains(language);
    wordings.keys().stream()
        .filter(key -> further && !words.containsKey(key))
        .forEach(key -> faults.add(fault(WHOLE_FILE, "no words for key '" + key + "'")));
    // what stands there already keeps the way it is written
    words.replaceAll((key, text) ->
        wordings.text(key, language).filter(now -> now.strip().equals(text)).orElse(text));
    return words;
  }

  private void look(Row row, Wordings wordings, BannedWords banned, List<Fault> faults) {
    String text = row.text().strip();
    if (text.isEmpty()) {
      faults.add(fault(row.line(), "no words for key '" + row.key() + "'"));
      return;
    }
    if (!Gsm7.fits(text, Integer.MAX_VALUE)) {
      faults.add(fault(row.line(), row.key() + ": a letter is not in the alphabet of phones"));
    }
    String original = wordings.text(row.key(), other(wordings)).orElse("");
    Set<String> needed = placeholders(original);
    Set<String> said = placeholders(text);
    missing(needed, said)
        .forEach(name -> faults.add(fault(row.line(), row.key() + ": {" + name + "} is missing")));
    missing(said, needed)
        .forEach(name ->
            faults.add(fault(row.line(), row.key() + ": {" + name + "} is not known here")));
    banned.in(text).forEach(found -> faults.add(fault(row.line(), row.key() + ": " + found)));
  }

  /// The first language of the book that is not this one: what that shows, this must show.
  private String other(Wordings wordings) {
    return wordings.languages().stream()
        .filter(one -> !one.equals(language))
        .findFirst()
        .orElse(language);
  }

  private static Set<String> placeholders(String text) {
    return new Wording(Map.of("", text)).placeholders("");
  }

  private static Set<String> missing(Set<String> from, Set<String> in) {
    var missing = new TreeSet<>(from);
    missing.removeAll(in);
    return missing;
  }

  /// Where the words of a screen were changed; its text before its options.
  private int lineOf(String screen, Wordings before) {
    String text = screen + ".text";
    return rows.stream()
        .filter(row -> Wordings.screen(row.key()).filter(screen::equals).isPresent())
        .min(
            Comparator.<Row>comparingInt(row -> changed(row, before) ? 0 : 1)
                .thenComparingInt(row -> row.key().equals(text) ? 0 : 1))
        .map(Row::line)
        .orElse(WHOLE_FILE);
  }

  private boolean changed(Row row, Wordings before) {
    return before
        .text(row.key(), language)
        .filter(now -> now.strip().equals(row.text().strip()))
        .isEmpty();
  }

  private Fault fault(int line, String reason) {
    return new Fault(file, line, reason);
  }

  private static void throwIfAny(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new BadBook(faults.stream().sorted().toList());
    }
  }
}
