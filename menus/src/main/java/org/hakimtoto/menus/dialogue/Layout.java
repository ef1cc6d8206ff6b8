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

  /// @param more, back and main are keys with their words; empty: the key is not offered
  record Keys(String more, String back, String main) {
    String line(boolean hasMore) {
      return String.join(
          " ",
          List.of(hasMore ? more : "", back, main).stream().filter(k -> !k.isEmpty()).toList());
    }
  }

  private Layout() {}

  /// How many of the lines, from the first, fit under the header. At least one, so that a book that
  /// asks too much is found by its check and not by an endless page.
  ///
  /// @param room septets kept free for a hint
  /// @param moreFollow whether lines follow even when all of these fit
  static int fitting(String header, List<String> lines, Keys keys, int room, boolean moreFollow) {
    for (int count = Math.min(MOST_LINES, lines.size()); count > 1; count--) {
      boolean more = moreFollow || count < lines.size();
      if (septets(text(header, lines.subList(0, count), keys.line(more))) + room <= SEPTETS) {
        return count;
      }
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
    var parts = new ArrayList<String>();
    parts.add(header);
    for (int i = 0; i < lines.size(); i++) {
      parts.add((i + 1) + " " + lines.get(i));
    }
    if (!keyLine.isEmpty()) {
      parts.add(keyLine);
    }
    return String.join("\n", parts);
  }

  static int septets(String text) {
    return Gsm7.septets(text);
  }
}
