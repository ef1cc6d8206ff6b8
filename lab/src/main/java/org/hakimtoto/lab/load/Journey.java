package org.hakimtoto.lab.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hakimtoto.core.value.CaseReference;

/// The script of one session: what is sent, press by press. Pure.
///
/// @param name told in faults
record Journey(String name, List<Press> presses) {
  private static final Pattern REFERENCE = Pattern.compile("\\d{3}-\\d{3}-\\d{3}");

  /// Report, accused, in a police cell, theft, boy, 15, own area, with police, no guardian, no
  /// name, send.
  private static final List<String> CHIEFS_KEYS =
      List.of("1", "1", "1", "1", "2", "15", "1", "1", "2", "1", "1");

  /// Kiswahili, report, accused, in a police cell, theft, boy, 15, Nairobi, Kibra, the first
  /// location, with police, no guardian, no name, send, no SMS.
  private static final List<String> STRANGERS_KEYS =
      List.of(
          "1", "1", "1", "1", "1", "2", "15", "1", "Nairobi", "1", "Kibra", "1", "1", "1", "2", "1",
          "1", "1");

  /// @param transcript everything typed so far, as the carrier sends it again each time
  record Press(Step step, String transcript) {}

  /// An officer reports in their own area; the last press is the PIN.
  static Journey ofChief(String pin) {
    return dialled("chief", CHIEFS_KEYS, Step.KEY).then(Step.PIN, pin);
  }

  /// Anybody reports, in another area, without a PIN.
  static Journey ofStranger() {
    return dialled("stranger", STRANGERS_KEYS, Step.FILE);
  }

  /// An officer asks for the status of a case.
  static Journey ofQuestion() {
    return new Journey("question", List.of(new Press(Step.SMS, "")));
  }

  /// The same, but the caller hangs up before anything is filed.
  Journey browsed() {
    return new Journey(
        name + " browsing", presses.stream().filter(press -> !press.step().files()).toList());
  }

  /// What is wrong with a screen; empty when nothing is. A screen that is expected is compared
  /// letter by letter, but for the reference: it shows when callers get each other's screens.
  ///
  /// @param expected empty while nobody has seen this screen yet
  Optional<String> fault(int hop, String screen, Optional<String> expected) {
    Step step = presses.get(hop).step();
    if (step == Step.SMS) {
      return screen.isEmpty() ? Optional.empty() : Optional.of(told(hop, "a body", screen));
    }
    if (step.files() && (!screen.startsWith("END ") || reference(screen).isEmpty())) {
      return Optional.of(told(hop, "no END with a reference", screen));
    }
    if (!step.files() && !screen.startsWith("CON ")) {
      return Optional.of(told(hop, "no CON", screen));
    }
    return expected
        .filter(known -> !known.equals(masked(screen)))
        .map(_ -> told(hop, "another screen than the first caller's", screen));
  }

  /// The reference on a screen, when there is one with the right check digit.
  static Optional<CaseReference> reference(String screen) {
    var matcher = REFERENCE.matcher(screen);
    return matcher.find() ? CaseReference.parse(matcher.group()) : Optional.empty();
  }

  static String masked(String screen) {
    return REFERENCE.matcher(screen).replaceAll("(reference)");
  }

  private String told(int hop, String what, String screen) {
    return name + ", press " + (hop + 1) + ": " + what + ": " + masked(screen).replace('\n', '/');
  }

  private static Journey dialled(String name, List<String> keys, Step last) {
    var journey = new Journey(name, List.of(new Press(Step.DIAL, "")));
    for (int i = 0; i < keys.size(); i++) {
      journey = journey.then(i == keys.size() - 1 ? last : Step.KEY, keys.get(i));
    }
    return journey;
  }

  private Journey then(Step step, String typed) {
    String before = presses.getLast().transcript();
    var longer = new ArrayList<>(presses);
    longer.add(new Press(step, before.isEmpty() ? typed : before + "*" + typed));
    return new Journey(name, List.copyOf(longer));
  }
}
