package org.hakimtoto.lab.load;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.lab.demo.DemoRoster;

/// The demo's roster and as many officers more as the callers need: the count of PIN guesses locks
/// an officer's row, so callers who shared one would wait for each other and not for the gateway;
/// and a phone may press 120 times a minute.
///
/// @param officers who file, with a PIN each, which takes a tenth of a second to be made; as many
///   others ask
/// @param looking who only look about and have none
/// @param pin of all who have one
public record Roster(int officers, int looking, String pin) {
  /// So many look about, from so many phones, that none presses more often than it may.
  private static final int PHONES = 60;

  private static final int LEAST_OFFICERS = 8;

  private static final String ASKERS =
      "askers,CHILDREN_SERVICES,Help Desk,,,,CHILDREN_COORDINATOR,en,";

  public static Roster of(int callers) {
    return new Roster(
        Math.max(LEAST_OFFICERS, callers), callers * PHONES, DemoRoster.shipped().getFirst().pin());
  }

  /// The whole roster as `roster import` reads it.
  public String csv() {
    return DemoRoster.csv()
        + IntStream.range(0, officers)
            .mapToObj(i -> row(officer(i), pin))
            .collect(Collectors.joining())
        + IntStream.range(0, looking)
            .mapToObj(i -> row(looking(i), ""))
            .collect(Collectors.joining())
        + IntStream.range(0, officers)
            .mapToObj(i -> ASKERS + asker(i) + ",,\n")
            .collect(Collectors.joining());
  }

  String officer(int i) {
    return String.format(Locale.ROOT, "+254701%06d", i);
  }

  String looking(int i) {
    return String.format(Locale.ROOT, "+254702%06d", i);
  }

  /// Who asks for the status of cases: an office of the whole country may know of all of them, and
  /// is alerted to none that has an office nearer.
  String asker(int i) {
    return String.format(Locale.ROOT, "+254703%06d", i);
  }

  /// A member of the public.
  static String stranger(int i) {
    return String.format(Locale.ROOT, "+2541%08d", i);
  }

  /// Nobody here has a staff number.
  private String row(String phone, String pin) {
    return "chief-kibera,ADMINISTRATION,Kibera Location,Nairobi City,Kibra,Kibera,CHIEF,sw,"
        + phone
        + ","
        + pin
        + ",\n";
  }

  @Override
  public String toString() {
    return "Roster[" + officers + " officers]";
  }
}
