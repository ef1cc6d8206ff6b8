package org.hakimtoto.menus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.sample.Samples;

/// How long each journey takes in each language, by the key presses and the screens that are really
/// shown, and what of it is longer than a network waits (carrier.md §1: 180 s a session, 30 s a
/// screen).
public final class JourneyTimes {
  /// A session of Kenya's largest network.
  public static final int JOURNEY = 180;

  /// A report from the caller's own area is saved.
  public static final int OWN_AREA_SAVED = 135;

  /// A dropped call is filed as partial; for a slow reader.
  public static final int PARTIAL = 70;

  public static final int PARTIAL_SLOW = 110;

  /// The network hears nothing while a screen is read and answered.
  public static final int SCREEN = 30;

  private final List<Timed> timed = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /// One journey in one language. The last screen is not counted: the session is over when it is
  /// read.
  ///
  /// @param total seconds of a middling reader until the last press
  /// @param saved until the first press that decides something; the total where none does
  /// @param savedSlow the same for a slow reader
  public record Timed(
      Journey journey, String language, double total, double saved, double savedSlow) {}

  public JourneyTimes(Menus menus, Journeys journeys, Samples samples) {
    for (Journey journey : journeys.all()) {
      for (String language : menus.languages()) {
        Walk walk = Walk.of(menus, journey, language, samples);
        walk.fault(journey).ifPresent(fault -> fault(journey, language, fault));
        time(journey, language, walk, journeys.slowScreens());
      }
    }
  }

  public List<Timed> timed() {
    return List.copyOf(timed);
  }

  /// What is too long, or leads elsewhere, a line each.
  public List<String> faults() {
    return faults.stream().distinct().toList();
  }

  private void time(Journey journey, String language, Walk walk, Map<String, String> slowScreens) {
    int presses = walk.stops().size();
    int save = presses(walk, stop -> stop.did().isPresent());
    var one =
        new Timed(
            journey,
            language,
            until(Reader.MIDDLING, walk, presses),
            until(Reader.MIDDLING, walk, save),
            until(Reader.SLOW, walk, save));
    timed.add(one);
    if (journey.longer().isEmpty()) {
      require(journey, language, "the journey", one.total(), JOURNEY);
    }
    if (journey.ownArea() && journey.savedLater().isEmpty()) {
      require(journey, language, "the report is saved", one.saved(), OWN_AREA_SAVED);
    }
    if (journey.partialAfter() > 0) {
      int partial = Math.min(journey.partialAfter(), presses);
      require(
          journey,
          language,
          "a dropped call is filed",
          until(Reader.MIDDLING, walk, partial),
          PARTIAL);
      require(
          journey,
          language,
          "a slow reader's dropped call is filed",
          until(Reader.SLOW, walk, partial),
          PARTIAL_SLOW);
    }
    for (Walk.Stop stop : walk.stops()) {
      String screen = stop.show().place().screen();
      require(journey, language, "'" + screen + "'", at(Reader.MIDDLING, stop), SCREEN);
      if (!slowScreens.containsKey(screen)) {
        require(
            journey, language, "'" + screen + "' for a slow reader", at(Reader.SLOW, stop), SCREEN);
      }
    }
  }

  private void require(Journey journey, String language, String what, double seconds, int most) {
    if (seconds > most) {
      fault(
          journey,
          language,
          String.format(Locale.ROOT, "%s: %.0f s, at most %d", what, Math.ceil(seconds), most));
    }
  }

  private void fault(Journey journey, String language, String what) {
    faults.add(journey.name() + ", " + language + ": " + what);
  }

  /// Which press it is, from 1; the last where none is.
  private static int presses(Walk walk, Predicate<Walk.Stop> wanted) {
    for (int i = 0; i < walk.stops().size(); i++) {
      if (wanted.test(walk.stops().get(i))) {
        return i + 1;
      }
    }
    return walk.stops().size();
  }

  private static double until(Reader reader, Walk walk, int presses) {
    return walk.stops().subList(0, presses).stream()
        .mapToDouble(stop -> reader.network() + at(reader, stop))
        .sum();
  }

  private static double at(Reader reader, Walk.Stop stop) {
    return reader.at(stop.show().text(), stop.press().typed());
  }

  /// The table for the page of documents.
  public String table() {
    var rows = new TreeMap<Integer, List<Timed>>();
    timed.forEach(
        one -> rows.computeIfAbsent(order(one.journey()), _ -> new ArrayList<>()).add(one));
    List<String> languages = timed.stream().map(Timed::language).distinct().toList();
    var out = new StringBuilder("| journey | presses |");
    languages.forEach(language -> out.append(" ").append(language).append(" |"));
    languages.forEach(language -> out.append(" saved ").append(language).append(" |"));
    languages.forEach(language -> out.append(" slow, saved ").append(language).append(" |"));
    out.append("\n| --- | --- |").append(" --- |".repeat(3 * languages.size())).append('\n');
    rows.values().forEach(row -> out.append(row(row)).append('\n'));
    return out.toString();
  }

  private int order(Journey journey) {
    return timed.stream().map(Timed::journey).distinct().toList().indexOf(journey);
  }

  private static String row(List<Timed> row) {
    Journey journey = row.getFirst().journey();
    var cells = new ArrayList<String>();
    cells.add(journey.name() + except(journey.longer()) + except(journey.savedLater()));
    cells.add(Integer.toString(journey.presses().size()));
    row.forEach(one -> cells.add(rounded(one.total())));
    row.forEach(one -> cells.add(rounded(one.saved())));
    row.forEach(one -> cells.add(rounded(one.savedSlow())));
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String except(String why) {
    return why.isEmpty() ? "" : " (" + why + ")";
  }

  private static String rounded(double seconds) {
    return Long.toString((long) Math.ceil(seconds));
  }
}
