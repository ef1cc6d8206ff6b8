package org.hakimtoto.gateway.ussd;

import java.util.Optional;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.Show;
import org.hakimtoto.menus.vocabulary.Failure;

/// The menu book that is played. A dialogue ends on the book it began with: keys that were pressed
/// on one book are never read on another, where they would mean something else.
record MenuBooks(Menus newest) {
  /// The book that a dialogue began with; empty: it is not here.
  Optional<Menus> of(Place place) {
    return Optional.of(newest).filter(menus -> menus.version().equals(place.book()));
  }

  /// What is shown to a dialogue whose book is not here. It promises nothing: what was told so far
  /// is filed when the call is over, and who dials again is offered to go on.
  Show gone(Place place) {
    String language =
        newest.languages().contains(place.language())
            ? place.language()
            : newest.languages().getFirst();
    return newest.sorry(Place.beginning(newest.version(), language, ""), Failure.TRY_LATER);
  }
}
