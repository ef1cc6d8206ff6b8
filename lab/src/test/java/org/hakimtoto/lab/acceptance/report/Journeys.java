package org.hakimtoto.lab.acceptance.report;

import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.identity.Supervisor;
import org.hakimtoto.store.real.RealStores;

/// A report as one kind of caller makes it, key by key: what others drop, break and repeat.
///
/// @param language of the screens, `sw` or `en`
/// @param pin the caller's own; empty: a stranger's, or a lent phone
/// @param keys from the first screen on; the last of them sends the report
/// @param kept so many of them make it worth filing
record Journeys(
    String name, String msisdn, String language, String pin, List<String> keys, int kept) {
  static final String CHIEF = "+254700000001";
  static final String CHIEF_PIN = "482915";
  static final String STRANGER = "+254711000111";

  private static final String STAFF = "20148213";

  /// Of every kind of caller, in both languages.
  static List<Journeys> all(RealStores stores) {
    String code = card(stores);
    return Stream.of("sw", "en").flatMap(language -> all(language, code).stream()).toList();
  }

  /// Of every kind of caller, by turns in one language and the other.
  static List<Journeys> byTurns(RealStores stores, boolean englishFirst) {
    List<Journeys> all = all(stores);
    int half = all.size() / 2;
    return IntStream.range(0, half)
        .mapToObj(i -> all.get(i % 2 == 0 ^ englishFirst ? i : i + half))
        .toList();
  }

  private static List<Journeys> all(String language, String code) {
    boolean swahili = language.equals("sw");
    return List.of(
        officer("chief", CHIEF, language, CHIEF_PIN, 4, "1 1 1 1 1 215"),
        officer("chief elsewhere", CHIEF, language, CHIEF_PIN, 6, "1 2 2 3 Thika 1 2 109"),
        officer("assistant chief", "+254700000008", language, "174659", 4, "1 2 5 1 1 2 113"),
        officer("police", "+254700000003", language, "615873", 4, "5 1 1 1 1 215"),
        other("stranger", language, 5, (swahili ? "1" : "2") + " 2 2 Thika 1 2 109 1"),
        other(
            "lent phone",
            language,
            6,
            (swahili ? "3" : "4") + " 3 1 1 1 " + STAFF + " 1 215 " + CHIEF_PIN + code));
  }

  private static Journeys officer(
      String name, String msisdn, String language, String pin, int kept, String keys) {
    var all = new ArrayList<>(List.of(keys.split(" ")));
    all.add(pin);
    return new Journeys(name, msisdn, language, pin, List.copyOf(all), kept);
  }

  private static Journeys other(String name, String language, int kept, String keys) {
    return new Journeys(name, STRANGER, language, "", List.of(keys.split(" ")), kept);
  }

  /// The chief's card anew, with the same codes: a code is good once.
  private static String card(RealStores stores) {
    return new Supervisor(stores).printsCard(CHIEF).getFirst();
  }

  /// Nobody has reported anything yet, and everybody speaks the language.
  Journeys begun(RealStores stores) {
    await()
        .ignoreExceptions() // somebody is writing
        .until(() -> {
          stores.change(
              "alter table notice_record disable trigger notice_never_emptied;"
                  + "truncate case_file, report_draft, message, answered_press cascade;"
                  + "update officer set language = '"
                  + language
                  + "'");
          return true;
        });
    card(stores);
    return this;
  }

  boolean registered() {
    return !pin.isEmpty();
  }

  boolean ends(int after) {
    return after == keys.size();
  }

  /// In the caller's language.
  String said(String swahili, String english) {
    return language.equals("sw") ? swahili : english;
  }

  Phone phone(RunningGateway house) {
    return house.phone(msisdn);
  }

  String[] first(int count) {
    return keys.subList(0, count).toArray(String[]::new);
  }

  /// Once the PIN was right in this call, the last key is no PIN.
  List<String> rest(int from) {
    var rest = new ArrayList<>(keys.subList(from, keys.size() - 1));
    rest.add("1");
    return rest;
  }

  @Override
  public String toString() {
    return name + ", " + language;
  }
}
