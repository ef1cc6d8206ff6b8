package org.hakimtoto.lab.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hakimtoto.store.reference.RosterRow;

/// The invented officers of the demo. Their numbers and PINs exist nowhere else.
public final class DemoRoster {
  private static final String FILE = "/org/hakimtoto/lab/demo/roster.csv";

  private DemoRoster() {}

  /// @param who role and unit, as the phones page shows it
  public record Phone(String msisdn, String who, String language, String pin) {
    @Override
    public String toString() {
      return "Phone[" + who + "]";
    }
  }

  public static String csv() {
    try (var in = DemoRoster.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Phone> shipped() {
    return RosterRow.table(FILE, csv()).stream()
        .map(row ->
            new Phone(
                row.cell("phone"),
                spoken(row.cell("role")) + ", " + row.cell("unit_name"),
                row.cell("language"),
                row.cell("pin")))
        .toList();
  }

  private static String spoken(String role) {
    String words = role.toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
