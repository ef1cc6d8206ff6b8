package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/// Something a caller decides by a key press, named in the book at the press that decides it. The
/// engine does nothing itself; each room of the book has its own, so that whoever does them leaves
/// none out.
public sealed interface Deed extends Word
    permits ReportRoom.Deeds,
        OwnRoom.Deeds,
        IdentityRoom.Deeds,
        CaseRoom.Deeds,
        ContactRoom.Deeds,
        CourtRoom.Deeds,
        MoveRoom.Deeds,
        FamilyRoom.Deeds,
        ConductRoom.Deeds {
  /// What must have been said before: without it the deed is not asked for.
  List<Slot> needs();

  /// What is known once it is done, for the screen that follows.
  List<Fact> brings();

  /// Whether enough was said.
  default boolean ready(Known said) {
    return needs().stream().allMatch(slot -> slot.holds(said.answer(slot)));
  }

  static List<Deed> all() {
    return Stream.<Deed[]>of(
            ReportRoom.Deeds.values(),
            OwnRoom.Deeds.values(),
            IdentityRoom.Deeds.values(),
            CaseRoom.Deeds.values(),
            ContactRoom.Deeds.values(),
            CourtRoom.Deeds.values(),
            MoveRoom.Deeds.values(),
            FamilyRoom.Deeds.values(),
            ConductRoom.Deeds.values())
        .flatMap(Stream::of)
        .toList();
  }
}
