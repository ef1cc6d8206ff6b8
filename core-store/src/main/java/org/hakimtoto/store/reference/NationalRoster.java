package org.hakimtoto.store.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.store.reference.ReferenceData.InCounty;

/// An invented roster of the size of the country, for load and demo: pure, and the same each time.
/// Nobody on it is a person; the numbers run from [#FIRST_NUMBER] on, which nothing else of ours
/// uses, and nobody has a PIN.
///
/// The codes of its children's offices and police desks sort after the demo's, so that with both
/// rosters in one database the demo's people are told.
public final class NationalRoster {
  /// Chiefs and assistant chiefs in service (domain.md §10).
  public static final int CHIEFS_AND_ASSISTANTS = 11_400;

  /// Sub-counties with two children's offices: with 8 regional, 47 county and 290 sub-county
  /// offices they make the 375 of the directorate.
  public static final int SECOND_OFFICES = 30;

  /// `+254700100000`. The demo's numbers are below, those of load runs from `+254701000000` on.
  public static final long FIRST_NUMBER = 254_700_100_000L;

  private static final String HEADER =
      "unit_code,agency,unit_name,region,county,sub_county,location,role,language,phone,pin\n";

  private final ReferenceData kenya;
  private final Gazetteer gazetteer;
  private final List<Post> posts = new ArrayList<>();

  private NationalRoster(ReferenceData kenya) {
    this.kenya = kenya;
    this.gazetteer = new Gazetteer(kenya.counties(), kenya.subCounties(), kenya.locations());
  }

  /// One officer's place.
  private record Post(String unitCode, String unitName, Area area, Role role) {}

  /// The roster as `roster import` reads it.
  public static String csv(ReferenceData kenya) {
    List<Post> posts = new NationalRoster(kenya).all();
    var csv = new StringBuilder(HEADER);
    for (int i = 0; i < posts.size(); i++) {
      csv.append(line(posts.get(i), new PhoneNumber("+" + (FIRST_NUMBER + i)))).append('\n');
    }
    return csv.toString();
  }

  private List<Post> all() {
    administration();
    childrensOffices();
    for (Named sub : kenya.subCounties()) {
      post("station", sub, " Child Desk", areaOf(sub), Role.POLICE_CHILD_DESK);
    }
    for (Named county : kenya.counties()) {
      post("prosecution", county, " ODPP Desk", Area.ofCounty(county.code()), Role.PROSECUTOR);
    }
    numbered("registry", kenya.courts(), Role.COURT_REGISTRY);
    probationOffices();
    numbered("institution", kenya.institutions(), Role.INSTITUTION_IN_CHARGE);
    return posts;
  }

  /// A chief for each location and an assistant for each sub-location; where the most sub-locations
  /// are, a second assistant for each until all are placed.
  private void administration() {
    kenya.locations().forEach(location -> inLocation(location, Role.CHIEF));
    kenya.subLocations().forEach(this::assistant);
    Map<Integer, Long> sizes = sizes(kenya.subLocations());
    kenya.subLocations().stream()
        .sorted(
            Comparator.comparing((Named sub) -> sizes.getOrDefault(sub.within(), 0L))
                .reversed()
                .thenComparingInt(Named::within)
                .thenComparingInt(Named::code))
        .limit(Math.max(0, CHIEFS_AND_ASSISTANTS - posts.size()))
        .forEach(this::assistant);
  }

  private void assistant(Named subLocation) {
    gazetteer
        .location(subLocation.within())
        .ifPresent(location -> inLocation(location, Role.ASSISTANT_CHIEF));
  }

  private void inLocation(Named location, Role role) {
    Area area = gazetteer.areaOfLocation(location.code()).orElseThrow();
    post("location", location, " Location", area, role);
  }

  private void childrensOffices() {
    for (Region region : Region.values()) {
      var named = new Named(region.code(), region.shown(), 0);
      post("region-office", named, " Region", Area.ofRegion(region), Role.CHILDREN_COORDINATOR);
    }
    for (Named county : kenya.counties()) {
      Area area = Area.ofCounty(county.code());
      post("county-office", county, " Coordinator", area, Role.CHILDREN_COORDINATOR);
    }
    for (Named sub : kenya.subCounties()) {
      post("sub-office", sub, " Children's Office", areaOf(sub), Role.CHILDREN_OFFICER);
    }
    Map<Integer, Long> sizes = sizes(kenya.locations());
    kenya.subCounties().stream()
        .sorted(
            Comparator.comparing((Named sub) -> sizes.getOrDefault(sub.code(), 0L))
                .reversed()
                .thenComparingInt(Named::code))
        .limit(SECOND_OFFICES)
        .forEach(sub -> post("sub-office-2", sub, " Office 2", areaOf(sub), Role.CHILDREN_OFFICER));
  }

  private void probationOffices() {
    kenya.courts().stream()
        .map(InCounty::county)
        .distinct()
        .sorted()
        .flatMap(county -> gazetteer.county(county).stream())
        .forEach(county ->
            post(
                "probation-office",
                county,
                " Probation Office",
                Area.ofCounty(county.code()),
                Role.PROBATION_OFFICER));
  }

  /// Courts and institutions have no codes: they are numbered in the order of their file.
  private void numbered(String kind, List<InCounty> all, Role role) {
    for (int i = 0; i < all.size(); i++) {
      InCounty one = all.get(i);
      var named = new Named(i + 1, one.name(), one.county());
      post(kind, named, "", Area.ofCounty(one.county()), role);
    }
  }

  private void post(String kind, Named named, String suffix, Area area, Role role) {
    String name = plain(named.name());
    int most = Unit.MAX_NAME - suffix.length();
    String shown = name.substring(0, Math.min(name.length(), most)).strip() + suffix;
    posts.add(new Post(kind + "-" + named.code(), shown, area, role));
  }

  private Area areaOf(Named subCounty) {
    return Area.ofSubCounty(subCounty.within(), subCounty.code());
  }

  /// How many lie in each.
  private static Map<Integer, Long> sizes(List<Named> all) {
    return all.stream().collect(groupingBy(Named::within, counting()));
  }

  /// Letters as an import takes them, without a comma, which would part the cell.
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z0-9 '()./&-]+", " ")
        .strip();
  }

  /// Places are written by their codes, since names repeat.
  private static String line(Post post, PhoneNumber phone) {
    Area area = post.area();
    return String.join(
        ",",
        post.unitCode(),
        post.role().agency().name(),
        post.unitName(),
        area.county() > 0 ? "" : area.region().map(Region::shown).orElse(""),
        code(area.county()),
        code(area.subCounty()),
        code(area.location()),
        post.role().name(),
        language(post.role()),
        phone.e164(),
        "");
  }

  private static String code(int code) {
    return code > 0 ? Integer.toString(code) : "";
  }

  private static String language(Role role) {
    return switch (role) {
      case CHIEF, ASSISTANT_CHIEF, POLICE_CHILD_DESK, INSTITUTION_IN_CHARGE -> "sw";
      case CHILDREN_OFFICER, CHILDREN_COORDINATOR, PROSECUTOR, COURT_REGISTRY, PROBATION_OFFICER ->
          "en";
    };
  }
}
