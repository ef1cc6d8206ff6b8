package org.hakimtoto.gateway.sms.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.sms.reply.ReplyWords.Phrase;
import org.hakimtoto.gateway.sms.reply.ReplyWords.Place;

/// The phrases that stand in a text, in its order, and what is left of it.
final class Spotted {
  /// Fewer letters than this say nothing that an officer must read.
  private static final int WORTH_READING = 4;

  /// Words by which a text that is not understood is known to be English.
  private static final Set<String> ENGLISH =
      Set.of(
          "THE", "IS", "AM", "ARE", "WAS", "YOU", "YOUR", "WE", "HE", "SHE", "THEY", "OF", "FOR",
          "WITH", "THIS", "THAT", "HAVE", "HAS", "NOT", "CAN", "WIL", "CHILD", "PLEASE");

  private static final Set<ReplyIntent> SILENT =
      EnumSet.of(ReplyIntent.COURTESY, ReplyIntent.THANKS);

  private final List<String> words;
  private final List<Phrase> hits = new ArrayList<>();
  private final boolean[] read;

  Spotted(List<String> words, ReplyWords known) {
    this.words = words;
    this.read = new boolean[words.size()];
    boolean[] silent = silent(known);
    int at = 0;
    while (at < words.size()) {
      Optional<Phrase> hit = longest(at, known, silent);
      hit.ifPresent(hits::add);
      int length = hit.map(Phrase::words).orElse(1);
      Arrays.fill(read, at, at + length, hit.isPresent());
      at += length;
    }
  }

  private boolean[] silent(ReplyWords known) {
    var silent = new boolean[words.size()];
    for (int at = 0; at < words.size(); at++) {
      for (int length = most(at); length > 0; length--) {
        if (known.of(words.subList(at, at + length)).stream()
            .anyMatch(phrase -> SILENT.contains(phrase.intent()))) {
          Arrays.fill(silent, at, at + length, true);
        }
      }
    }
    return silent;
  }

  private Optional<Phrase> longest(int at, ReplyWords known, boolean[] silent) {
    for (int length = most(at); length > 0; length--) {
      int end = at + length;
      Optional<Phrase> hit =
          known.of(words.subList(at, end)).stream()
              .filter(phrase -> stands(phrase.place(), at, end, silent))
              .findFirst();
      if (hit.isPresent()) {
        return hit.map(phrase -> phrase.words() == end - at ? phrase : phrase.of(end - at));
      }
    }
    return Optional.empty();
  }

  private int most(int at) {
    return Math.min(ReplyWords.MOST_WORDS, words.size() - at);
  }

  private boolean stands(Place place, int begin, int end, boolean[] silent) {
    return switch (place) {
      case ANY -> true;
      case FRONT -> all(read, 0, begin);
      case ALONE -> all(silent, 0, begin) && all(silent, end, words.size());
    };
  }

  private static boolean all(boolean[] marks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!marks[i]) {
        return false;
      }
    }
    return true;
  }

  boolean has(ReplyIntent intent) {
    return hits.stream().anyMatch(hit -> hit.intent() == intent);
  }

  /// The first in the text of any of these.
  Optional<ReplyIntent> first(ReplyIntent... wanted) {
    List<ReplyIntent> any = List.of(wanted);
    return hits.stream().map(Phrase::intent).filter(any::contains).findFirst();
  }

  /// Whether the only no of the text is a bare one before the yes: `HAPANA TUTAKUJA`.
  boolean onlyBareNoBeforeYes() {
    List<Phrase> answers =
        hits.stream()
            .filter(hit -> hit.intent() == ReplyIntent.NO || hit.intent() == ReplyIntent.YES)
            .toList();
    return answers.stream().noneMatch(hit -> hit.intent() == ReplyIntent.NO && hit.telling())
        && answers.getFirst().intent() == ReplyIntent.NO;
  }

  /// Whether a phrase says more than its intent, or something is left unread.
  boolean telling() {
    return saysMore() || hits.stream().anyMatch(Phrase::telling);
  }

  boolean saysMore() {
    int left = 0;
    for (int i = 0; i < words.size(); i++) {
      left += read[i] ? 0 : words.get(i).length();
    }
    return left >= WORTH_READING;
  }

  /// Of the first phrase that is more than a courtesy.
  Optional<Language> language() {
    return hits.stream()
        .filter(hit -> !SILENT.contains(hit.intent()))
        .findFirst()
        .or(() -> hits.stream().findFirst())
        .map(Phrase::language)
        .or(() ->
            words.stream().anyMatch(ENGLISH::contains)
                ? Optional.of(Language.ENGLISH)
                : Optional.empty());
  }
}
