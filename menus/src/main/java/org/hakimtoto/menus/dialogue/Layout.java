package org.hakimtoto.menus.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.menus.words.Gsm7;

/// Puts lines on screens that fit: at most [#MOST_LINES] a screen, and [#SEPTETS] with everything
/// that stands on it.
public final class Layout {
  /// 160 less the carrier's prefix, which may or may not count (carrier.md §1.2).
  public static final int SEPTETS = 156;

  static final int MOST_LINES = 7;

  /// A line ends, and the next begins with its number and a blank.
  private static final int BEFORE_LINE = 3;

  /// @param more, back and main are keys with their words; empty: the key is not offered
  record Keys(String more, String back, String main) {
    String line(boolean hasMore) {
      var line = new StringBuilder();
      if (hasMore) {
        put(line, more);
      }
      put(line, back);
      put(line, main);
      return line.toString();
    }

    private static void put(StringBuilder line, String key) {
      if (!key.isEmpty()) {
        line.append(line.isEmpty() ? "" : " ").append(key);
      }
    }
  }

  private Layout() {}

  /// How many of the lines, from the first, fit under the header. At least one, so that a book that
  /// asks too much is found by its check and not by an endless page.
  ///
  /// @param room septets kept free for a hint
  /// @param moreFollow whether lines follow even when all of these fit
  static int fitting(String header, List<String> lines, Keys keys, int room, boolean moreFollow) {
    int most = Math.min(MOST_LINES, lines.size());
    int all = septets(header) + room;
    for (String line : lines.subList(0, most)) {
      all += septets(line) + BEFORE_LINE;
    }
    for (int count = most; count > 1; count--) {
      String keyLine = keys.line(moreFollow || count < lines.size());
      int below = keyLine.isEmpty() ? 0 : septets(keyLine) + 1;
      if (all + below <= SEPTETS) {
        return count;
      }
      all -= septets(lines.get(count - 1)) + BEFORE_LINE;
    }
    return Math.min(1, lines.size());
  }

  /// The pages of fixed lines: for each, how many lines it holds.
  static List<Integer> pages(String header, List<String> lines, Keys keys, int room) {
    var pages = new ArrayList<Integer>();
    int done = 0;
    while (done < lines.size()) {
      int count = fitting(header, lines.subList(done, lines.size()), keys, room, false);
      pages.add(count);
      done += count;
    }
    return List.copyOf(pages);
  }

  /// The screen: header, numbered lines, keys.
  static String text(String header, List<String> lines, String keyLine) {
    var text = new StringBuilder(SEPTETS).append(header);
    for (int i = 0; i < lines.size(); i++) {
      text.append('\n').append(i + 1).append(' ').append(lines.get(i));
    }
    if (!keyLine.isEmpty()) {
      text.append('\n').append(keyLine);
    }
    return text.toString();
  }

  static int septets(String text) {
    return Gsm7.septets(text);
  }
}
