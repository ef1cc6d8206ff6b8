package org.hakimtoto.gateway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.RosterRow;
import org.hakimtoto.store.roster.KnownOfficers;
import org.hakimtoto.store.roster.KnownOfficers.Known;
import org.hakimtoto.store.roster.PaperCards;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Paper cards and codes to begin with, as they are printed: the one time that they are shown.
final class CardLines {
  private static final int COLUMNS = 4;

  private CardLines() {}

  /// For which officers something is printed: those of a unit, or those in the rows of a roster
  /// file.
  static final class Whose {
    @Option(names = "--unit", paramLabel = "CODE", description = "the officers of a unit")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--file", paramLabel = "CSV", description = "the officers of a roster's rows")
    private Optional<Path> file = Optional.empty();

    /// The file's text, when it is a file.
    Optional<String> csv(CommandLine line) throws IOException {
      if (unit.isPresent() == file.isPresent()) {
        throw new CommandLine.ParameterException(line, "either --unit or --file says whose");
      }
      return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
    }

    KnownOfficers.Filter filter() {
      return new KnownOfficers.Filter(unit, 0, false);
    }

    /// Who of a file's rows is on the roster, in their order.
    List<Known> inFile(Tx tx, KnownOfficers officers, String csv) {
      String name = file.map(Path::toString).orElse("");
      return RosterRow.table(name, csv).stream()
          .flatMap(row -> PhoneNumber.parse(row.cell("phone")).stream())
          .flatMap(phone -> officers.byPhone(tx, phone).stream())
          .toList();
    }
  }

  /// @param codes of the card's lines, or the one to begin with; none: the officer got nothing
  record Printed(OfficerLines.Listed officer, List<String> codes) {
    static Printed of(Known known, List<String> codes) {
      return new Printed(OfficerLines.Listed.of(known), List.copyOf(codes));
    }

    @Override
    public String toString() {
      return "Printed[" + officer.officer() + "]";
    }
  }

  /// A card an officer. The staff number and the PIN stand on none: whoever finds a card has
  /// neither.
  static List<String> cards(List<Printed> all) {
    var lines = new ArrayList<String>();
    for (Printed one : all) {
      if (one.codes().isEmpty()) {
        lines.add("no card, for want of a staff number: " + whose(one));
      } else {
        lines.addAll(card(one));
      }
      lines.add("");
    }
    return lines;
  }

  private static List<String> card(Printed one) {
    var lines = new ArrayList<String>();
    lines.add("HAKI MTOTO  " + whose(one));
    int rows = PaperCards.LINES / COLUMNS;
    for (int row = 1; row <= rows; row++) {
      int first = row;
      lines.add(
          String.join(
              "   ",
              IntStream.range(0, COLUMNS)
                  .map(column -> first + column * rows)
                  .mapToObj(line -> "%2d %s".formatted(line, one.codes().get(line - 1)))
                  .toList()));
    }
    lines.add("For a borrowed phone: staff number, then PIN and the line that is asked for.");
    lines.add("Each line once. Keep it apart from the PIN. Lost: tell your supervisor.");
    return lines;
  }

  /// A line an officer who got one.
  static List<String> codes(List<Printed> all) {
    return all.stream()
        .map(one -> whose(one) + ": one-time code " + String.join(" ", one.codes()))
        .toList();
  }

  private static String whose(Printed one) {
    var officer = one.officer();
    return officer.phone() + "  " + officer.role() + "  " + officer.unit();
  }
}
