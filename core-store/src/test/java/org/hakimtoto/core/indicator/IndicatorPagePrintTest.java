package org.hakimtoto.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hakimtoto.core.indicator.JuvenileIndicator.Support;
import org.junit.jupiter.api.Test;

class IndicatorPagePrintTest {
  private static final Path PAGE = Path.of("..", "docs", "indicators.md");

  private static final String HEAD =
      """
      # The fifteen juvenile justice indicators

      Of the *Manual for the Measurement of Juvenile Justice Indicators* (UNODC and UNICEF, 2007). Printed from `JuvenileIndicator`; the titles are ours where the manual uses words that we do not use of a child. Each figure is of a quarter and a county, or of all of Kenya; counts below 5 are withheld, and with them whatever would tell them.

      | no. | indicator | told | how it is computed, or why it is not | what that leaves out |
      | --- | --- | --- | --- | --- |
      """;

  private static final String TAIL =
      """

      ## What else is computed

      | figure | formula |
      | --- | --- |
      | rate per 100,000 children | count of the quarter × 100,000 / children who live in the county, as loaded at the desk or by `haki figures children`; of Kenya only when all 47 are known; withheld where the count is (`Population`) |
      | percent diverted | before the charge × 100 / (before the charge + after the charge + findings and orders), when all three are told |
      | median | of lengths by how often each occurred: the middle one, or half way between the two in the middle; withheld where their number is |
      | step from stage to stage | cases that left the one for the other in the quarter, all of Kenya; days: whole days since the case came to the stage it left. Counted from the release that brought it on (`DecisionFacts`) |
      | came to court | hearings that were held; did not come: adjourned on the day since nobody, or no witness, came. By what was sent about that version of the day: a reminder reached a phone, was sent and not delivered, none was sent (`QuarterCounts`) |
      | bounds of a share | Wilson's interval: for p = hits / n and z = 1.96, (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) (`Wilson`) |
      | percent full | children held in an institution × 100 / its beds, as loaded at the desk or by `haki figures beds`; where a child is held is told by the last transfer, else by the institution that takes part in the case |

      No figure says why. Whether reminders bring people to court cannot be read from who was reminded: families that can be texted differ from those that cannot.
      """;

  /// To print it anew after a change of the table: run this test with `-Dhaki.docs.write=true`.
  @Test
  void the_page_in_the_docs_is_what_the_table_prints() throws IOException {
    String printed =
        HEAD
            + Arrays.stream(JuvenileIndicator.values())
                .map(IndicatorPagePrintTest::row)
                .collect(Collectors.joining())
            + TAIL;
    if (Boolean.getBoolean("haki.docs.write")) {
      Files.writeString(PAGE, printed);
    }

    assertThat(PAGE).content().isEqualTo(printed);
  }

  private static String row(JuvenileIndicator one) {
    return "| %d | %s | %s | %s | %s |\n"
        .formatted(one.number(), one.title(), told(one.support()), one.from(), one.limits());
  }

  private static String told(Support support) {
    return switch (support) {
      case YES -> "yes";
      case PARTLY -> "partly";
      case NO -> "no";
    };
  }
}
