package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A list that comes from outside.
public sealed interface Listing extends Word
    permits ReportRoom.Lines,
        OwnRoom.Lines,
        CaseRoom.Lines,
        ContactRoom.Lines,
        CourtRoom.Lines,
        MoveRoom.Lines,
        ConductRoom.Lines {
  /// What was said before and the lines depend on; empty when they depend on nothing.
  Optional<Slot> within();

  /// Whether digits narrow it as letters do: a list of cases finds a reference.
  default boolean byDigits() {
    return false;
  }

  static List<Listing> all() {
    return Stream.<Listing[]>of(
            ReportRoom.Lines.values(),
            OwnRoom.Lines.values(),
            CaseRoom.Lines.values(),
            ContactRoom.Lines.values(),
            CourtRoom.Lines.values(),
            MoveRoom.Lines.values(),
            ConductRoom.Lines.values())
        .flatMap(Stream::of)
        .toList();
  }

  /// What is kept of a chosen place as a number; empty for the line "not in this list".
  static OptionalInt code(String kept) {
    return Code.DIGITS.matcher(kept).matches()
        ? OptionalInt.of(Integer.parseInt(kept))
        : OptionalInt.empty();
  }

  /// How the code of a place is written.
  final class Code {
    static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private Code() {}
  }
}
