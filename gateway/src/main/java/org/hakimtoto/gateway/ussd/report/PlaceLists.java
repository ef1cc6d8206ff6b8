package org.hakimtoto.gateway.ussd.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Callers;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.ReportRoom;

/// The places of a report, to choose from: pure.
public final class PlaceLists {
  private final Gazetteer gazetteer;

  public PlaceLists(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// @param within what was said that the list depends on
  public Answer of(ReportRoom.Lines listing, String within, Part part, Asker asker) {
    int in = Listing.code(within).orElse(0);
    return switch (listing) {
      case COUNTIES -> list(gazetteer.counties(), Named::name, part);
      case SUB_COUNTIES ->
          list(
              gazetteer.subCounties(in),
              named -> confirmed(Area.ofSubCounty(in, named.code())),
              part);
      case LOCATIONS -> locations(gazetteer.areaOfSubCounty(in), part);
      case MY_LOCATIONS -> locations(Callers.ownArea(asker), part);
      case PLACES -> found(within, part, asker);
    };
  }

  private Answer found(String letters, Part part, Asker asker) {
    String typed = part.letters().isEmpty() ? letters : part.letters();
    Area home = Callers.ownArea(asker).orElse(Area.COUNTRY);
    List<Choice> choices =
        gazetteer.search().find(typed, home, part.offset()).stream()
            .limit(Ask.LIMIT)
            .map(place ->
                new Choice(
                    Integer.toString(place.code()),
                    place.line(),
                    gazetteer.confirmed(place, Choice.MAX_SAID)))
            .toList();
    return new Answer.Choices(choices, true);
  }

  private Answer locations(Optional<Area> around, Part part) {
    return around
        .map(in ->
            list(
                gazetteer.locations(in.subCounty()),
                named -> confirmed(new Area(in.county(), in.subCounty(), named.code())),
                part))
        .orElseGet(() -> new Answer.Choices(List.of(), true));
  }

  private String confirmed(Area place) {
    return gazetteer.confirmed(place, Choice.MAX_SAID);
  }

  /// @param said how each is confirmed
  private static Answer list(List<Named> all, Function<Named, String> said, Part part) {
    List<Named> matching = Gazetteer.beginningWith(all, part.letters());
    if (matching.isEmpty() && !all.isEmpty()) {
      return new Answer.Choices(choices(all, said, 0), false);
    }
    return new Answer.Choices(choices(matching, said, part.offset()), true);
  }

  private static List<Choice> choices(List<Named> all, Function<Named, String> said, int offset) {
    return all.stream()
        .skip(offset)
        .limit(Ask.LIMIT)
        .map(named -> new Choice(Integer.toString(named.code()), named.name(), said.apply(named)))
        .toList();
  }
}
