package org.hakimtoto.gateway.sms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hakimtoto.core.court.DayTyped;

/// Understands `ADJOURN TODAY 8/12 123456`: the day, the new day or that there is none yet, and the
/// code. Pure and total.
final class CourtDayReader {
  /// There is no new day yet.
  private static final Pattern OFF =
      Pattern.compile(
          "(?<!\\p{L})(OFF|CANCEL(LED)?|FUTA|BILA|NONE|NO (NEW )?(DAY|DATE))(?!\\p{L})");

  private static final Pattern FILLERS =
      Pattern.compile(
          "(?<!\\p{L})(ALL|ZOTE|COURT|MAHAKAMA|DATES?|DAY|SIKU|TAREHE|NEW|MPYA|ON|FROM|TOKA|KUTOKA"
              + "|UNTIL|MPAKA|IWE|ZA)(?!\\p{L})");

  private CourtDayReader() {}

  /// @param rest what follows the verb, in capitals
  static SmsCommand read(String rest) {
    DayTyped.Found found = DayTyped.find(rest);
    List<DayTyped> days = found.days();
    boolean off = OFF.matcher(found.rest()).find();
    String left = OFF.matcher(found.rest()).replaceAll(" ");
    String code = SmsReader.withoutFillers(FILLERS.matcher(left).replaceAll(" "));
    if (days.size() != (off ? 1 : 2) || SmsReader.hasOtherLetters(code)) {
      return new SmsCommand.UnclearDay();
    }
    return new SmsCommand.AdjournDay(
        days.getFirst(),
        off ? Optional.empty() : Optional.of(days.getLast()),
        SmsReader.code(SmsReader.digits(code)));
  }
}
