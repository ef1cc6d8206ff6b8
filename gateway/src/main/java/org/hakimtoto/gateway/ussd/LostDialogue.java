package org.hakimtoto.gateway.ussd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.gateway.book.MenuBooks.Shelf;
import org.hakimtoto.gateway.ussd.report.Drafts;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.report.ShownScreen;

/// What is known of a dialogue whose session was lost: on which book it is, and where in the
/// transcript it began. Pure.
///
/// @param book the version that the store names; `UNNAMED`: one of a release that named none;
///   empty: nothing is known of it
/// @param begins how much of the transcript was typed before the screen it began at
/// @param draft where it stood when what was told was kept last
record LostDialogue(Optional<String> book, int begins, Optional<Place> draft) {
  private static final String UNNAMED = "";

  /// How it goes on.
  sealed interface GoesOn {
    /// On the book it began with.
    record On(Menus menus) implements GoesOn {}

    /// Its book is not here: nothing that was typed is read.
    ///
    /// @param place where it stood, if that is known
    record Gone(Optional<Place> place) implements GoesOn {}

    /// Nobody can say which book it is on: it begins again with the newest.
    record Anew() implements GoesOn {}
  }

  /// The beginnings of a transcript that may have been answered, the whole of it last.
  static List<String> beginnings(String transcript) {
    var all = new ArrayList<String>();
    all.add("");
    for (int at = transcript.indexOf('*'); at >= 0; at = transcript.indexOf('*', at + 1)) {
      all.add(transcript.substring(0, at));
    }
    all.add(transcript);
    return all.stream().distinct().toList();
  }

  /// @param presses the key of each of its beginnings
  static LostDialogue of(Map<String, PressKey> presses, Drafts.Known known) {
    record Found(int length, ShownScreen screen) {}
    List<Found> shown =
        presses.entrySet().stream()
            .flatMap(press ->
                known.screens().stream()
                    .filter(screen -> screen.press().equals(press.getValue()))
                    .map(screen -> new Found(press.getKey().length(), screen)))
            .sorted(Comparator.comparingInt(Found::length))
            .toList();
    Optional<String> named =
        shown.reversed().stream()
            .map(found -> found.screen().book())
            .filter(book -> !book.equals(UNNAMED))
            .findFirst()
            .or(() -> known.draft().map(Place::book))
            .or(() -> shown.isEmpty() ? Optional.empty() : Optional.of(UNNAMED));
    int begins =
        shown.stream()
            .filter(found -> found.screen().begins())
            .mapToInt(Found::length)
            .max()
            .orElse(0);
    return new LostDialogue(named, begins, known.draft());
  }

  /// With one book alone a dialogue of which nothing is known can only be on it.
  GoesOn on(Shelf books) {
    if (book.isEmpty()) {
      return books.several() ? new GoesOn.Anew() : new GoesOn.On(books.newest().menus());
    }
    return books.of(book.get()).<GoesOn>map(GoesOn.On::new).orElseGet(() -> new GoesOn.Gone(draft));
  }
}
