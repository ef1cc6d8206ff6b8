package org.hakimtoto.gateway.ussd.journey;

import java.util.Optional;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.PlaceText;
import org.hakimtoto.menus.dialogue.Show;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Failure;

/// A screen as it went out, and where the caller was then.
///
/// @param bytes with the carrier's prefix
/// @param place empty of an answer that was kept before places were
public record Shown(String bytes, Optional<Place> place) {
  /// Stands in no screen.
  private static final char BETWEEN = '\u0000';

  public static Shown of(Show show) {
    return new Shown((show.ends() ? "END " : "CON ") + show.text(), Optional.of(show.place()));
  }

  /// Whether another key may follow.
  public boolean goesOn() {
    return bytes.startsWith("CON ");
  }

  String write() {
    return bytes + BETWEEN + place.map(PlaceText::write).orElse("");
  }

  static Optional<Shown> read(String kept) {
    int between = kept.indexOf(BETWEEN);
    return Optional.of(
        between < 0
            ? new Shown(kept, Optional.empty())
            : new Shown(kept.substring(0, between), PlaceText.read(kept.substring(between + 1))));
  }

  /// The reference of the report that a press filed, by its answer as it is kept; empty: it filed
  /// none, whatever was filed earlier in the call.
  public static Optional<CaseReference> reference(String kept) {
    return read(kept)
        .flatMap(Shown::place)
        .filter(place -> !place.screen().equals(Failure.NOT_DONE.wire()))
        .flatMap(place -> CaseReference.parse(place.fact(Fact.REFERENCE)));
  }

  @Override
  public String toString() {
    return "Shown[***]";
  }
}
