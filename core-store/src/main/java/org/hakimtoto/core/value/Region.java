package org.hakimtoto.core.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The eight regions of the national administration, each under a regional commissioner: the former
/// provinces. Every county lies in exactly one.
public enum Region {
  COAST(1, "Coast", 1, 6),
  NORTH_EASTERN(2, "North Eastern", 7, 9),
  EASTERN(3, "Eastern", 10, 17),
  CENTRAL(4, "Central", 18, 22),
  RIFT_VALLEY(5, "Rift Valley", 23, 36),
  WESTERN(6, "Western", 37, 40),
  NYANZA(7, "Nyanza", 41, 46),
  NAIROBI(8, "Nairobi", 47, 47);

  private final int code;
  private final String shown;
  private final int firstCounty;
  private final int lastCounty;

  /// The Constitution lists the counties region by region, so each has a run of codes.
  Region(int code, String shown, int firstCounty, int lastCounty) {
    this.code = code;
    this.shown = shown;
    this.firstCounty = firstCounty;
    this.lastCounty = lastCounty;
  }

  /// 1 to 8, as the database keeps it.
  public int code() {
    return code;
  }

  /// What people call it.
  public String shown() {
    return shown;
  }

  /// The codes of its counties.
  public Set<Integer> counties() {
    return IntStream.rangeClosed(firstCounty, lastCounty)
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The region of a county, 1 to 47. Throws [IllegalArgumentException] for any other number.
  public static Region of(int county) {
    return Arrays.stream(values())
        .filter(region -> region.firstCounty <= county && county <= region.lastCounty)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such county"));
  }

  /// Empty for any other number than 1 to 8.
  public static Optional<Region> ofCode(int code) {
    return Arrays.stream(values()).filter(region -> region.code == code).findFirst();
  }

  /// As a person writes it: name, code or constant, in any case.
  public static Optional<Region> parse(String written) {
    String wanted = written.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Arrays.stream(values())
        .filter(region ->
            region.shown.toLowerCase(Locale.ROOT).equals(wanted)
                || Integer.toString(region.code).equals(wanted))
        .findFirst();
  }
}
