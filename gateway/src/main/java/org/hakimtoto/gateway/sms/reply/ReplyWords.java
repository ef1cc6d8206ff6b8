package org.hakimtoto.gateway.sms.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Language;

/// The phrases people answer with, read from `reply-words.csv`, and the verbs, whose beginnings say
/// yes or no: exact, since `NITAKUJA` and `SITAKUJA` are a letter apart.
final class ReplyWords {
  /// Where a phrase counts.
  enum Place {
    ANY,
    /// Nothing unread before it.
    FRONT,
    /// Nothing but courtesies beside it.
    ALONE
  }

  /// @param words of how many words it is
  /// @param telling whether it says more than the intent: worth an officer's look
  record Phrase(ReplyIntent intent, Place place, boolean telling, Language language, int words) {
    Phrase of(int length) {
      return new Phrase(intent, place, telling, language, length);
    }
  }

  /// The longest phrase of the file, in words.
  static final int MOST_WORDS = 7;

  private static final String FILE = "reply-words.csv";

  private static final String COMING =
      "(KUJA|KUCHA|KAM|FIKA|KUFIKA|KUWEPO|KUWAPO|WEZA|HUDHURIA|JITOKEZA|KUJAPO)";

  private static final Pattern YES =
      Pattern.compile("(NITA|NTA|TUTA|ATA|WATA|NINA|NA|TUNA|NITAWEZA|TUTAWEZA)" + COMING);

  private static final Pattern NO =
      Pattern.compile(
          "(SITA|SITO|STA|STO|HATUTA|HATUTO|HATA|HATO|HAWATA|HAWATO)(KUWA|" + COMING + ")");

  private static final Pattern CONDITION =
      Pattern.compile(
          "(NIKI|TUKI|AKI|WAKI)(PATA|PEWA|WEZA|PONA|RUHUSIWA|TUMIWA|LIPWA|SAIDIWA|FANIKIWA)");

  private static final Pattern THREAT =
      Pattern.compile(
          "(NA|NINA|NIME|NILI|ANA|ANANI|WANANI|AMENI|WAMENI|TUNA|TUME|ANATU|WANATU)"
              + "TISH(A|WA|IA|IWA)");

  private final Map<String, List<Phrase>> phrases;

  private ReplyWords(Map<String, List<Phrase>> phrases) {
    this.phrases = phrases;
  }

  static ReplyWords shipped() {
    try (var stream = ReplyWords.class.getResourceAsStream(FILE)) {
      return read(new String(Objects.requireNonNull(stream, FILE).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReplyWords read(String csv) {
    var phrases = new HashMap<String, List<Phrase>>();
    csv.lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .forEach(line -> {
          String[] cells = line.split(",", 5);
          for (String typed : cells[4].split(";", -1)) {
            List<String> words = ReplyText.words(typed);
            var phrase =
                new Phrase(
                    ReplyIntent.valueOf(cells[0].replace('-', '_').toUpperCase(Locale.ROOT)),
                    Place.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                    cells[2].equals("word"),
                    new Language(cells[3]),
                    words.size());
            put(phrases, String.join(" ", words), phrase);
            // people leave blanks out
            put(phrases, String.join("", words), phrase.of(1));
          }
        });
    return new ReplyWords(Map.copyOf(phrases));
  }

  private static void put(Map<String, List<Phrase>> phrases, String typed, Phrase phrase) {
    phrases.merge(
        typed,
        List.of(phrase),
        (old, more) ->
            Stream.concat(old.stream(), more.stream())
                .distinct()
                .sorted(Comparator.comparing(Phrase::intent))
                .toList());
  }

  /// What these words mean together, the most dangerous first; empty: nothing we know.
  List<Phrase> of(List<String> words) {
    List<Phrase> known = phrases.getOrDefault(String.join(" ", words), List.of());
    return known.isEmpty() && words.size() == 1 ? verb(words.getFirst()) : known;
  }

  private static List<Phrase> verb(String word) {
    if (NO.matcher(word).matches()) {
      return List.of(verb(ReplyIntent.NO));
    }
    if (THREAT.matcher(word).matches()) {
      return List.of(verb(ReplyIntent.FEAR));
    }
    if (CONDITION.matcher(word).matches()) {
      return List.of(verb(ReplyIntent.UNSURE));
    }
    return YES.matcher(word).matches() ? List.of(verb(ReplyIntent.YES)) : List.of();
  }

  private static Phrase verb(ReplyIntent intent) {
    return new Phrase(intent, Place.ANY, true, Language.KISWAHILI, 1);
  }
}
