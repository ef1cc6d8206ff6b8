package org.hakimtoto.gateway.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.roster.ReadGazetteer;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A place as a person types it: `47`, `Mombasa`, `nairobi`.
final class Counties {
  private Counties() {}

  /// The code of a county.
  static int code(CommandLine line, Database database, String typed) {
    return one(ReadGazetteer.read(database).counties(), typed)
        .map(Named::code)
        .orElseThrow(() ->
            new ParameterException(line, "--county: a county's name, or its code of 1 to 47"));
  }

  /// The one of that code or name; a beginning is enough where only one has it.
  static Optional<Named> one(List<Named> all, String typed) {
    String wanted = typed.strip();
    Stream<Named> exact =
        all.stream()
            .filter(place ->
                place.name().equalsIgnoreCase(wanted)
                    || Integer.toString(place.code()).equals(wanted));
    List<Named> begins =
        all.stream()
            .filter(_ -> !wanted.isEmpty())
            .filter(place -> place.name().regionMatches(true, 0, wanted, 0, wanted.length()))
            .limit(2)
            .toList();
    return exact.findFirst().or(() -> begins.stream().filter(_ -> begins.size() == 1).findFirst());
  }
}
