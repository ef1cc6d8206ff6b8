package org.hakimtoto.lab.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.lab.demo.DemoRoster;
import org.hakimtoto.store.reference.NationalRoster;
import org.hakimtoto.store.reference.ReferenceData;

/// Everybody on the invented roster of the country, and the places that strangers name. Pure.
///
/// @param chiefs and assistants who report with a PIN, in the order of a draw
/// @param others of them, who only look
/// @param registries one of each county that has a court
/// @param dialling officers of the children's services who have a PIN
/// @param places as they are typed: the first letters of a name
/// @param csv the whole roster, as `roster import` reads it
public record People(
    List<Officer> chiefs,
    List<Officer> others,
    Map<String, Officer> byPhone,
    Map<Integer, String> registries,
    Set<String> dialling,
    List<String> places,
    String csv) {
  /// A PIN takes a tenth of a second to be made: so many chiefs have one and report by turns.
  public static final int MOST_WITH_PIN = 1_500;

  private static final String CHIEFS = ".*CHIEF";
  private static final String CHILDREN = "CHILDREN_OFFICER";
  private static final String REGISTRY = "COURT_REGISTRY";
  private static final int LETTERS = 6;

  /// Cells of a row of the roster.
  private static final int UNIT = 0;

  private static final int COUNTY = 4;
  private static final int ROLE = 7;
  private static final int PHONE = 9;

  /// @param county 0: none
  public record Officer(String phone, String unit, int county, String role) {
    boolean ofChildren() {
      return role.equals(CHILDREN);
    }

    @Override
    public String toString() {
      return "Officer[" + unit + "]";
    }
  }

  /// The same for all; it is nobody's.
  public static String pin() {
    return DemoRoster.shipped().getFirst().pin();
  }

  /// @param reporting how many chiefs report; as many have a PIN
  public static People drawn(ReferenceData kenya, int reporting, long seed) {
    String roster = NationalRoster.csv(kenya);
    List<Officer> all = roster.lines().skip(1).map(People::read).toList();
    var chiefs = new ArrayList<>(all.stream().filter(one -> one.role().matches(CHIEFS)).toList());
    Collections.shuffle(chiefs, new Random(seed));
    int some = Math.clamp(reporting, 1, MOST_WITH_PIN);
    List<Officer> reporters = List.copyOf(chiefs.subList(0, some));
    Set<String> dialling =
        all.stream()
            .filter(Officer::ofChildren)
            .limit(some)
            .map(Officer::phone)
            .collect(Collectors.toUnmodifiableSet());
    var registries = new HashMap<Integer, String>();
    all.stream()
        .filter(one -> one.role().equals(REGISTRY))
        .forEach(one -> registries.putIfAbsent(one.county(), one.phone()));
    return new People(
        reporters,
        List.copyOf(chiefs.subList(some, chiefs.size())),
        all.stream().collect(Collectors.toUnmodifiableMap(Officer::phone, one -> one)),
        Map.copyOf(registries),
        dialling,
        places(kenya),
        roster);
  }

  /// Who has a PIN that is typed.
  public List<String> typing() {
    return Stream.concat(chiefs.stream().map(Officer::phone), dialling.stream().sorted()).toList();
  }

  /// Whether an officer accepts by dialling, too.
  boolean dials(Officer officer) {
    return dialling.contains(officer.phone());
  }

  Optional<Officer> officer(String phone) {
    return Optional.ofNullable(byPhone.get(phone));
  }

  /// The registry of a county, if it has a court.
  Optional<Officer> registry(int county) {
    return Optional.ofNullable(registries.get(county)).flatMap(this::officer);
  }

  /// Who is asked for by desks.
  List<Officer> childrensOfficers() {
    return byPhone.values().stream()
        .filter(Officer::ofChildren)
        .sorted(Comparator.comparing(Officer::phone))
        .toList();
  }

  private static Officer read(String row) {
    String[] cells = row.split(",", -1);
    String county = cells[COUNTY];
    return new Officer(
        cells[PHONE], cells[UNIT], county.isEmpty() ? 0 : Integer.parseInt(county), cells[ROLE]);
  }

  /// Names that can be typed, of every county.
  private static List<String> places(ReferenceData kenya) {
    return kenya.locations().stream()
        .map(Named::name)
        .map(name -> name.length() > LETTERS ? name.substring(0, LETTERS) : name)
        .filter(letters -> letters.matches("[A-Za-z]{4,}"))
        .distinct()
        .toList();
  }
}
