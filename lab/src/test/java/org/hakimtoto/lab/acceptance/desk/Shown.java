package org.hakimtoto.lab.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.gateway.desk.DeskWords;

/// All that a page of the desk says to its reader, by sight or aloud.
public final class Shown {
  private static final String TEXTS =
      """
      () => {
        const said = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          if (!node.parentElement.closest('script, noscript, [lang]:not(html)')) {
            said.push(node.textContent.trim());
          }
        }
        for (const node of document.querySelectorAll('body *')) {
          for (const name of ['aria-label', 'title', 'alt', 'label']) {
            if (node.hasAttribute(name)) said.push(node.getAttribute(name).trim());
          }
        }
        said.push(document.title);
        return said.filter(text => text !== '');
      }
      """;

  /// Small words that stand in no name of an office or a place.
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(the|and|not|is|are|with|your|this|was|were|until|nothing|already|they)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> english;
  private final Set<String> kiswahili;

  public Shown() {
    var all = DeskWords.shipped().all().values();
    var both =
        all.stream().filter(line -> line.en().equals(line.sw())).map(DeskWords.Line::en).toList();
    Set<String> alsoSaid = all.stream().map(DeskWords.Line::sw).collect(Collectors.toSet());
    Set<String> alsoWritten = all.stream().map(DeskWords.Line::en).collect(Collectors.toSet());
    english =
        all.stream()
            .map(DeskWords.Line::en)
            .filter(text -> !both.contains(text) && !alsoSaid.contains(text) && text.length() > 2)
            .collect(Collectors.toSet());
    kiswahili =
        all.stream()
            .map(DeskWords.Line::sw)
            .filter(text -> !both.contains(text) && !alsoWritten.contains(text))
            .collect(Collectors.toSet());
  }

  /// Nothing is without words, and nothing is said in the other language, once what was asked for
  /// in that one has come and gone.
  public void speaks(Page page, String language) {
    await().untilAsserted(() -> isSpoken(page, language));
  }

  private void isSpoken(Page page, String language) {
    List<String> texts = texts(page);
    assertThat(texts).as("has words").noneMatch(text -> text.contains("⟦"));
    if (language.equals("sw")) {
      assertThat(texts).as("English").noneMatch(english::contains);
      assertThat(texts).as("English").noneMatch(text -> ENGLISH.matcher(text).find());
    } else {
      assertThat(texts).as("Kiswahili").noneMatch(kiswahili::contains);
    }
  }

  private static List<String> texts(Page page) {
    return ((List<?>) page.evaluate(TEXTS)).stream().map(String::valueOf).toList();
  }
}
