package org.hakimtoto.notifier.message;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;

/// Refuses what an SMS never carries (design.md §4): a child's name, age or sex, an offence, a role
/// in the case, a kind of institution, an address, the reporter, a link. Whoever holds the phone
/// may read it. A wording file is looked through whenever it is read.
public final class TextLint {
  /// Beginnings of words where the language builds on.
  private static final Pattern BANNED =
      Pattern.compile(
          "\\b(victim|accused|suspect|witness|offen[cd]|remand|rehabilit|probation|convict|sentence"
              + "|guilty|crime|criminal|theft|thief|steal|assault|rape|defile|abuse|fgm|marriage|drug|girl|boy|son\\b|daughter|aged?\\b|years?"
              + " old|name|address|home of|prison|jail"
              + "|borstal|cells?\\b|pin\\b|juvenile|detention|custody|orphan"
              + "|mwathiriwa|mhanga|mshukiwa|mshtakiwa|anashukiwa|shahidi|kosa|hatia|hukumu|rumande"
              + "|urekebish|probesheni|jela|gereza|seli|wizi|mwizi|ubakaji|unajisi|dhuluma|ukeketaji"
              + "|ndoa|msichana|mvulana|umri|miaka|jina|anwani|binti|siri|korti|mahabusu|kizuizini|makao"
              + " ya)|http|www|://|\\.(com|org|ke|ly)\\b");

  /// What tells of a unit which kind of place it is, besides.
  private static final Pattern KIND_OF_PLACE =
      Pattern.compile(
          "\\b(home|institution|school|shelter|rescue|reception|hostel|prisons?|makao|yatima"
              + "|gereza)\\b");

  private TextLint() {}

  /// What must not stand in `text`, in the order it stands there.
  public static List<String> banned(String text) {
    return BANNED.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /// Whether a unit of this name is not named in a text: the name tells what a child has to do with
  /// it, or to what kind of place one is brought.
  public static boolean tellsTooMuch(String name) {
    return !banned(name).isEmpty() || KIND_OF_PLACE.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /// Finds fault with every text of the file that carries what it must not.
  static void look(TreeReader in, Node node) {
    switch (node) {
      case Node.Scalar scalar ->
          banned(scalar.text())
              .forEach(word -> in.fault(scalar, "'" + word + "' must not stand in an SMS"));
      case Node.Mapping mapping -> mapping.entries().values().forEach(value -> look(in, value));
      case Node.Sequence sequence -> sequence.items().forEach(item -> look(in, item));
    }
  }
}
