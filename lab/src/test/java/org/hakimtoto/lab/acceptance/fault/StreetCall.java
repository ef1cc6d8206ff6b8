package org.hakimtoto.lab.acceptance.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;

/// One call in bad times: each key is pressed as long as the dialogue goes on.
///
/// @param shown every screen
/// @param took each press
record StreetCall(List<String> shown, List<Duration> took) {
  private static final Pattern REFERENCE = Pattern.compile("\\d{3}-\\d{3}-\\d{3}");

  /// Report in English, victim, abuse going on, a place by its letters, beaten, girl of 9, and a
  /// text allowed.
  static final List<String> STRANGER = List.of("2", "2", "2", "Thika", "1", "2", "109", "2");

  static final String CHIEF = "+254700000001";
  static final String PIN = "482915";
  static final List<String> CHIEFS = List.of(Reports.boyInACell(15));

  /// Longer than that no carrier should have to wait for a screen.
  static final Duration MOST = Duration.ofMillis(8_500);

  /// The first caller is a chief who types a PIN.
  static StreetCall made(RunningGateway house, int caller) {
    if (caller > 0) {
      return made(house.phone("+25472200" + (1_000 + caller)), STRANGER);
    }
    var keys = new ArrayList<>(CHIEFS);
    keys.add(PIN);
    return made(house.phone(CHIEF), keys);
  }

  static StreetCall made(Phone phone, List<String> keys) {
    var shown = new ArrayList<String>();
    var took = new ArrayList<Duration>();
    took.add(timed(phone::dials));
    shown.add(phone.screen());
    for (String key : keys) {
      if (phone.screen().startsWith("CON ")) {
        took.add(timed(() -> phone.presses(key)));
        shown.add(phone.screen());
      }
    }
    return new StreetCall(List.copyOf(shown), List.copyOf(took));
  }

  /// One press more of a call.
  static StreetCall pressed(Phone phone, String key) {
    Duration took = timed(() -> phone.presses(key));
    return new StreetCall(List.of(phone.screen()), List.of(took));
  }

  /// The reference on the last screen, if it shows one.
  Optional<String> reference() {
    var matcher = REFERENCE.matcher(last());
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  String last() {
    return shown.getLast();
  }

  boolean reported() {
    return reference().isPresent();
  }

  Duration longest() {
    return took.stream().max(Duration::compareTo).orElseThrow();
  }

  private static Duration timed(Runnable press) {
    long began = System.nanoTime();
    press.run();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  @Override
  public String toString() {
    return took.stream().map(one -> one.toMillis() + "").toList() + " " + last().replace('\n', '/');
  }
}
