package org.hakimtoto.gateway.ussd.journey;

import java.time.Instant;
import java.time.LocalDate;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.notifier.message.Dates;

/// A moment on a screen with little room.
public final class ShortWhen {
  private ShortWhen() {}

  /// A day with its hour where there is room for both, else the day.
  public static String of(Instant at, String language, LocalDate today) {
    String day = Dates.spoken(Kenya.day(at), language, today);
    String whole = day + " " + Dates.hour(at, language);
    return Gsm7.fits(whole, Fact.WHEN_SHORT.septets(language)) ? whole : day;
  }
}
