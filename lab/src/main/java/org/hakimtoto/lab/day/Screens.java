package org.hakimtoto.lab.day;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.lab.load.Journey;
import org.hakimtoto.lab.load.Line;

/// What a caller read that is not the next screen of the dialogue, in words to count by. Pure.
final class Screens {
  static final String NO_ANSWER = "no answer";
  static final String OTHER = "another screen";

  /// By what each says in either language.
  private static final List<Known> KNOWN =
      List.of(
          new Known("\"not saved\"", "NOT SAVED", "HAIJAHIFADHIWA"),
          new Known("\"not known yet\"", "do not know yet", "Bado hatujui"),
          new Known("\"no answer now\"", "no answer now", "hatuwezi kujibu sasa"),
          new Known("\"try later\"", "does not answer now", "huduma haipatikani"),
          new Known("\"call mixed up\"", "mixed up this call", "umechanganya simu"),
          new Known("\"cannot be checked now\"", "cannot check", "hatuwezi kuangalia"),
          new Known("\"busy\"", "Too many", "wengi"));

  private Screens() {}

  private record Known(String name, String english, String kiswahili) {
    boolean is(String screen) {
      return screen.contains(english) || screen.contains(kiswahili);
    }
  }

  /// Empty while the dialogue goes on as it should.
  static Optional<String> trouble(Journey journey, int hop, Optional<Line.Answer> answer) {
    if (answer.isEmpty()) {
      return Optional.of(NO_ANSWER);
    }
    if (answer.get().status() != 200) {
      return Optional.of("HTTP " + answer.get().status());
    }
    String screen = answer.get().body();
    return journey
        .fault(hop, screen, Optional.empty())
        .map(_ ->
            KNOWN.stream()
                .filter(known -> known.is(screen))
                .map(Known::name)
                .findFirst()
                .orElse(Journey.reference(screen).isPresent() ? "kept in the journal" : OTHER));
  }

  /// What is told of a screen that nothing is known of.
  static Optional<String> odd(Journey journey, int hop, String trouble, String screen) {
    return trouble.equals(OTHER) ? journey.fault(hop, screen, Optional.empty()) : Optional.empty();
  }
}
