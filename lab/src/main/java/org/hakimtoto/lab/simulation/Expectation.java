package org.hakimtoto.lab.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.gateway.ussd.FailureScreens;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Questions;
import org.hakimtoto.gateway.ussd.journey.Shown;
import org.hakimtoto.lab.simulation.History.Follows;
import org.hakimtoto.menus.dialogue.Act;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.Show;
import org.hakimtoto.menus.dialogue.Step;
import org.hakimtoto.menus.vocabulary.Failure;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.ReportRoom;

/// What a caller may see next, by the menu book alone: the same engine, played in a house where
/// nothing fails.
final class Expectation {
  private static final Pattern REFERENCE = Pattern.compile("\\d{3}-\\d{3}-\\d{3}");

  /// More ways than callers of these histories take.
  private static final int MOST_KNOWN = 20_000;

  private final House house;
  private final Questions surely;
  private final Set<String> sorry;
  private final Set<String> notSaved;
  private final Show first;

  /// What each press leads to: the same in every history.
  private final Map<Pressed, Step> led = new HashMap<>();

  Expectation(House house, Asker anybody) {
    this.house = house;
    this.surely = Anybody.surely(house);
    this.sorry = failures(house.menus());
    this.notSaved =
        house.menus().languages().stream()
            .map(language -> sorry(house.menus(), language, Failure.NOT_SAVED))
            .collect(Collectors.toSet());
    this.first = (Show) followed(house.menus().dial(), anybody);
  }

  /// What a screen came to.
  ///
  /// @param place where the caller is now, as the book sees it
  /// @param sent the report that this press sent, if it did
  record Next(Follows follows, Place place, Optional<Report> sent) {}

  private record Pressed(Place place, String typed) {}

  Show first() {
    return first;
  }

  /// @param seen what the caller saw in this call, the latest last
  Next after(List<Show> seen, String typed, String bytes, Asker asker) {
    Show here = seen.getLast();
    Step step = led(here.place(), typed, asker);
    Optional<Next> led =
        switch (step) {
          case Show show -> same(show, bytes, Optional.empty());
          case Act act -> done(act, bytes, asker);
          case Ask _ -> Optional.empty();
        };
    return led.orElseGet(() -> otherwise(seen, bytes));
  }

  /// Nothing that is asked depends on who asks: of all callers nothing is known.
  private Step led(Place place, String typed, Asker asker) {
    var pressed = new Pressed(place, typed);
    Step known = led.get(pressed);
    if (known != null) {
      return known;
    }
    Step step = followed(house.menus().press(place, typed), asker);
    if (led.size() < MOST_KNOWN) {
      led.put(pressed, step);
    }
    return step;
  }

  /// The first screen of a call.
  Next begun(String bytes) {
    return same(first, bytes, Optional.empty()).orElseGet(() -> otherwise(List.of(first), bytes));
  }

  static Optional<String> reference(String bytes) {
    Matcher found = REFERENCE.matcher(bytes);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  static boolean promisesNothing(String bytes) {
    return bytes.equals(FailureScreens.LATE)
        || bytes.equals(FailureScreens.BUSY)
        || bytes.equals(FailureScreens.MIXED)
        || bytes.equals(FailureScreens.TOO_LONG);
  }

  boolean saysNotSaved(String bytes) {
    return notSaved.contains(bytes);
  }

  private Optional<Next> done(Act act, String bytes, Asker asker) {
    Menus menus = house.menus();
    Asker there = asker.at(act.place());
    if (act.deed() == ReportRoom.Deeds.FILE_UNVERIFIED) {
      return reference(bytes)
          .flatMap(reference ->
              same(
                  menus.done(act, new Answer.Done(ReportCounter.facts(reference))),
                  bytes,
                  ReportCounter.report(house.words(), there)));
    }
    Answer well =
        act.deed() == ReportRoom.Deeds.THROW_AWAY
            ? new Answer.Done(Map.of())
            : new Answer.NotDone(Reason.AGAINST_THE_RULES);
    return same(menus.done(act, well), bytes, Optional.empty())
        .or(() ->
            same(menus.done(act, new Answer.NotDone(Reason.MOVED_ON)), bytes, Optional.empty()));
  }

  private Next otherwise(List<Show> seen, String bytes) {
    Show here = seen.getLast();
    if (sorry.contains(bytes)) {
      return new Next(Follows.SORRY, here.place(), Optional.empty());
    }
    return seen.reversed().stream()
        .flatMap(show -> again(show, bytes, Follows.ONCE_MORE).stream())
        .findFirst()
        .or(() -> again(first, bytes, Follows.BEGUN_ANEW))
        .orElseGet(() -> new Next(Follows.NOT_AT_ALL, here.place(), Optional.empty()));
  }

  private static Optional<Next> again(Show show, String bytes, Follows how) {
    return same(show, bytes, Optional.empty())
        .map(next -> new Next(how, next.place(), Optional.empty()));
  }

  private static Optional<Next> same(Show show, String bytes, Optional<Report> sent) {
    return Shown.of(show).bytes().equals(bytes)
        ? Optional.of(new Next(Follows.AS_THE_BOOK_SAYS, show.place(), sent))
        : Optional.empty();
  }

  /// With every question answered.
  private Step followed(Step step, Asker asker) {
    Step now = step;
    for (int asked = 0; asked < 4 && now instanceof Ask ask; asked++) {
      now = house.menus().tell(ask, surely.answer(ask.question(), asker.at(ask.place())));
    }
    return now;
  }

  private static Set<String> failures(Menus menus) {
    Stream<String> worded =
        menus.languages().stream()
            .flatMap(language ->
                Stream.of(Failure.values()).map(failure -> sorry(menus, language, failure)));
    return Stream.concat(
            worded,
            Stream.of(
                FailureScreens.LATE,
                FailureScreens.BUSY,
                FailureScreens.MIXED,
                FailureScreens.TOO_LONG))
        .collect(Collectors.toSet());
  }

  private static String sorry(Menus menus, String language, Failure failure) {
    return Shown.of(menus.sorry(Place.beginning(menus.version(), language, ""), failure)).bytes();
  }
}
