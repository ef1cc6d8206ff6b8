package org.hakimtoto.core.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;

/// One thing to count. It knows a day and a sub-county, and neither the case nor the time of day.
///
/// @param detail a word of ours that says which of its kind: a reason, a kind of custody, a stage
/// @param seconds how long something took, rounded: an exact length would be as good as a name
public record IndicatorFact(
    LocalDate day,
    int county,
    int subCounty,
    FactKind kind,
    Optional<Category> category,
    Optional<Urgency> urgency,
    Optional<Track> track,
    Optional<String> detail,
    OptionalLong seconds) {
  public static final String BEFORE_CHARGE = "BEFORE_CHARGE";
  public static final String AFTER_CHARGE = "AFTER_CHARGE";

  /// A fact with nothing but its kind.
  public static IndicatorFact of(LocalDate day, Area place, FactKind kind) {
    return new IndicatorFact(
        day,
        place.county(),
        place.subCounty(),
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty());
  }

  /// What may be stored of it: for a county, and what was reported apart from how urgent it was.
  /// Place, day, urgency and track stand beside each case in the clear, and where all of them were
  /// of one case they would tell what it was about.
  public List<IndicatorFact> apart() {
    return category.isPresent() && urgency.isPresent()
        ? List.of(coarse(category, Optional.empty()), coarse(Optional.empty(), urgency))
        : List.of(coarse(category, urgency));
  }

  private IndicatorFact coarse(Optional<Category> what, Optional<Urgency> how) {
    return new IndicatorFact(day, county, 0, kind, what, how, Optional.empty(), detail, seconds);
  }

  IndicatorFact sorted(Category what, Urgency how, Track where) {
    return new IndicatorFact(
        day,
        county,
        subCounty,
        kind,
        Optional.of(what),
        Optional.of(how),
        Optional.of(where),
        detail,
        seconds);
  }

  IndicatorFact urgent(Urgency how) {
    return new IndicatorFact(
        day, county, subCounty, kind, category, Optional.of(how), track, detail, seconds);
  }

  IndicatorFact which(String word) {
    return new IndicatorFact(
        day, county, subCounty, kind, category, urgency, track, Optional.of(word), seconds);
  }

  IndicatorFact took(long length) {
    return new IndicatorFact(
        day, county, subCounty, kind, category, urgency, track, detail, OptionalLong.of(length));
  }
}
