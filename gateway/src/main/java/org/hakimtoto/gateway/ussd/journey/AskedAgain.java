package org.hakimtoto.gateway.ussd.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.store.crypto.PressKey;

/// The presses that may have sent the report that is being told: its screen was shown once more for
/// them, since nobody could prove that it had been seen, and a copy of such a callback may send it
/// all the same. Whoever sends it then answers for those presses too, so that it is one report.
/// Pure.
public final class AskedAgain {
  private static final String BETWEEN = ",";

  private AskedAgain() {}

  /// The same place, of a report that is being told, which remembers them as well.
  public static Place noted(Place place, Collection<PressKey> presses) {
    if (presses.isEmpty()) {
      return place;
    }
    List<String> all =
        Stream.concat(of(place).stream(), presses.stream()).map(PressKey::hex).distinct().toList();
    return place.knowing(Map.of(Fact.ASKED_AGAIN, String.join(BETWEEN, all)));
  }

  /// In the order in which they were pressed; none of a report that was asked for once.
  public static List<PressKey> of(Place place) {
    String noted = place.fact(Fact.ASKED_AGAIN);
    return noted.isEmpty()
        ? List.of()
        : Stream.of(noted.split(BETWEEN)).map(PressKey::new).toList();
  }
}
