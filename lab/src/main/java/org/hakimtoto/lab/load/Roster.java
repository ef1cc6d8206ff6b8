package org.hakimtoto.lab.load;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.lab.demo.DemoRoster;

/// The demo's roster and as many officers more as there are callers: the count of PIN guesses locks
/// an officer's row, so callers who shared one would wait for each other and not for the gateway.
///
/// @param pin everybody's
public record Roster(int officers, String pin) {
  public static Roster of(int officers) {
    return new Roster(officers, DemoRoster.shipped().getFirst().pin());
  }

  /// The whole roster as `roster import` reads it.
  public String csv() {
    return DemoRoster.csv()
        + IntStream.range(0, officers).mapToObj(this::row).collect(Collectors.joining());
  }

  String officer(int i) {
    return String.format(Locale.ROOT, "+254701%06d", i);
  }

  /// Who asks for the status of cases: the office of the sub-county may know of all of them.
  static String asker() {
    return DemoRoster.shipped().get(1).msisdn();
  }

  /// A member of the public.
  static String stranger(int i) {
    return String.format(Locale.ROOT, "+254711%06d", i);
  }

  /// Nobody here has a staff number.
  private String row(int i) {
    return "chief-kibera,ADMINISTRATION,Kibera Location,Nairobi City,Kibra,Kibera,CHIEF,sw,"
        + officer(i)
        + ","
        + pin
        + ",\n";
  }

  @Override
  public String toString() {
    return "Roster[" + officers + " officers]";
  }
}
