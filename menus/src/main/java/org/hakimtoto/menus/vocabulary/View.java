package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/// What a screen must know before it can be drawn: looked up each time somebody comes to it.
public sealed interface View extends Word
    permits ReportRoom.Looks,
        OwnRoom.Looks,
        IdentityRoom.Looks,
        CaseRoom.Looks,
        ContactRoom.Looks,
        CourtRoom.Looks,
        MoveRoom.Looks,
        FamilyRoom.Looks,
        ConductRoom.Looks {
  /// What it tells.
  List<Fact> brings();

  static List<View> all() {
    return Stream.<View[]>of(
            ReportRoom.Looks.values(),
            OwnRoom.Looks.values(),
            IdentityRoom.Looks.values(),
            CaseRoom.Looks.values(),
            ContactRoom.Looks.values(),
            CourtRoom.Looks.values(),
            MoveRoom.Looks.values(),
            FamilyRoom.Looks.values(),
            ConductRoom.Looks.values())
        .flatMap(Stream::of)
        .toList();
  }
}
