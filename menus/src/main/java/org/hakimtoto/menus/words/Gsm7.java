package org.hakimtoto.menus.words;

import java.text.Normalizer;
import java.util.Map;

/// The alphabet of USSD and SMS, GSM 03.38 with its default extension table. One septet for a
/// letter of the basic table, two for one of the extension; anything else would double the price of
/// a text and may break a screen.
public final class Gsm7 {
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  private static final String EXTENSION = "\f^{}\\[~]|€";

  /// Of each letter up to the last of both tables, the room it takes; 0: it is in neither.
  private static final byte[] ROOM = room();

  /// Typographic letters that have a plain twin, and plain ones that weak gateways mangle
  /// (carrier.md §8).
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('\u2018', "'"),
          Map.entry('\u2019', "'"),
          Map.entry('\u02bc', "'"),
          Map.entry('`', "'"),
          Map.entry('\u201c', "\""),
          Map.entry('\u201d', "\""),
          Map.entry('\u2010', "-"),
          Map.entry('\u2011', "-"),
          Map.entry('\u2013', "-"),
          Map.entry('\u2014', "-"),
          Map.entry('\u2026', "..."),
          Map.entry('\u00a0', " "),
          Map.entry('\u2022', "-"),
          Map.entry('\t', " "),
          Map.entry('@', "(at)"),
          Map.entry('_', "-"),
          Map.entry('[', "("),
          Map.entry(']', ")"),
          Map.entry('{', "("),
          Map.entry('}', ")"),
          Map.entry('\\', "/"),
          Map.entry('|', "/"),
          Map.entry('~', "-"),
          Map.entry('^', "'"));

  /// The septets of an SMS that stands alone, and of one that is a part.
  private static final int ALONE = 160;

  private static final int IN_A_ROW = 153;

  private Gsm7() {}

  /// How much room the text takes. Throws when a letter is in neither table.
  public static int septets(String text) {
    int septets = 0;
    for (int i = 0; i < text.length(); i++) {
      int room = room(text.charAt(i));
      if (room == 0) {
        int point = text.codePointAt(i);
        throw new IllegalArgumentException(
            String.format("U+%04X %s is not in the GSM alphabet", point, Character.getName(point)));
      }
      septets += room;
    }
    return septets;
  }

  /// How many segments an SMS of these words takes: one up to 160 septets, else of 153 each, and no
  /// pair of an escape is parted.
  public static int segments(String text) {
    if (septets(text) <= ALONE) {
      return 1;
    }
    int segments = 1;
    int taken = 0;
    for (int i = 0; i < text.length(); i++) {
      int room = room(text.charAt(i));
      if (taken + room > IN_A_ROW) {
        segments++;
        taken = 0;
      }
      taken += room;
    }
    return segments;
  }

  /// Whether the text is in the alphabet and takes no more than `most` septets.
  public static boolean fits(String text, int most) {
    return text.chars().allMatch(c -> room(c) > 0) && septets(text) <= most;
  }

  /// The text in letters that every phone shows: typographic signs made plain, accents that the
  /// alphabet lacks dropped, controls and invisible signs removed, the rest a question mark.
  public static String plain(String text) {
    var out = new StringBuilder(text.length());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    composed.codePoints().forEach(point -> appendPlain(out, point));
    return out.toString();
  }

  /// The longest beginning of the text that takes no more than `most` septets.
  public static String cut(String text, int most) {
    int end = text.length();
    while (end > 0 && septets(text.substring(0, end)) > most) {
      end--;
    }
    return text.substring(0, end);
  }

  private static byte[] room() {
    var room = new byte[(BASIC + EXTENSION).chars().max().orElseThrow() + 1];
    BASIC.chars().forEach(c -> room[c] = 1);
    EXTENSION.chars().forEach(c -> room[c] = 2);
    return room;
  }

  private static int room(int letter) {
    return letter < ROOM.length ? ROOM[letter] : 0;
  }

  private static void appendPlain(StringBuilder out, int point) {
    String twin = point <= Character.MAX_VALUE ? PLAIN.get((char) point) : null;
    if (twin != null) {
      out.append(twin);
    } else if (point <= Character.MAX_VALUE && BASIC.indexOf(point) >= 0 && point != '\r') {
      out.append((char) point);
    } else if (!invisible(point)) {
      out.append(withoutAccents(point));
    }
  }

  private static boolean invisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.NON_SPACING_MARK,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }

  private static String withoutAccents(int point) {
    String base =
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "");
    boolean known = !base.isEmpty() && base.chars().allMatch(c -> BASIC.indexOf(c) >= 0);
    return known ? base : "?";
  }
}
