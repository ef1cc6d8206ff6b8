package org.hakimtoto.lab.acceptance.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.COUNTY;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;

import java.util.List;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.conduct.ClimbConduct;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A coordinator without a desk reads reports about officers by phone, and says what came of them.
@ExtendWith(WithRealStores.class)
class ConductByPhoneAcceptance {
  private static final String MOTHER = "+254711000111";
  private static final String COUNTY_PIN = "413978";
  private static final String NATION = "+254700000010";
  private static final String NATION_PIN = "697143";
  private static final String OFFICE_PIN = "739264";

  private RealStores stores;
  private Story story;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    story = new Story(real);
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Test
  void the_county_reads_it_after_the_pin_and_writes_what_was_done() {
    String reference = reported("2");

    Phone county = story.phone(COUNTY).dials();
    assertThat(county.screen()).contains("5 Yours alone (1)");
    county.presses("5");
    assertThat(county.screen()).doesNotContain(reference);
    county.presses(COUNTY_PIN);
    assertThat(county.screen()).startsWith("CON For your office alone:\n1 " + reference + " RED ");
    county.presses("1");
    assertThat(county.screen())
        .startsWith("CON " + reference + ", ")
        .contains("Chief, assistant: Hurts a child", "Kibera, ");
    county.presses("1");
    assertThat(county.screen()).startsWith("END " + reference).contains("0711000111");

    read(county, "Yours alone", COUNTY_PIN).presses("1").chooses("What was done").presses("3");
    assertThat(county.screen()).startsWith("END " + reference + ": written down and closed.");
    county.repeats();
    assertThat(county.screen()).startsWith("END " + reference + ": written down and closed.");
    assertThat(read(county, "Yours alone", COUNTY_PIN).screen())
        .contains("Nothing waits for your office alone.");
    assertThat(stores.ask("select outcome from conduct_report"))
        .containsExactly(List.of("passed-on"));
    assertThat(stores.ask("select distinct action from audit_entry where action like 'conduct.%'"))
        .contains(
            List.of("conduct.file"),
            List.of("conduct.list"),
            List.of("conduct.read"),
            List.of("conduct.close"));
    story.theAuditHolds();
  }

  @Test
  void what_nobody_reads_is_read_by_whoever_stands_above_in_kiswahili() {
    String reference = reported("1");
    stores.change("update conduct_report set climbs_at = filed_at");

    assertThat(story.phone(NATION).inbox(1))
        .singleElement()
        .asString()
        .startsWith("HAKI: DHARURA. Taarifa " + reference + " ni ya ofisi yenu pekee");
    Phone nation = story.phone(NATION).dials().chooses("Kwenu tu (1)").presses(NATION_PIN);
    assertThat(nation.screen())
        .startsWith("CON Kwa ofisi yenu pekee:\n1 " + reference + " DHARURA ");
    nation.presses("1");
    assertThat(nation.screen()).contains("Chifu au naibu: Anamuumiza mtoto");
    nation.presses("1");
    assertThat(nation.screen()).startsWith("END Aliyetoa taarifa hakuacha nambari");
    assertThat(stores.count("select count(*) from conduct_report where climbs_at is not null"))
        .as("whoever reads it ends the climb")
        .isZero();
    assertThat(ClimbConduct.STEP.toMinutes()).isEqualTo(30);
  }

  /// By the keys of the coordinator's menu, typed at once, and by a list that was never shown.
  @Test
  void an_officer_of_another_office_finds_no_way_there() {
    String reference = reported("1");

    Phone office = story.phone(OFFICE).dials();
    assertThat(office.screen()).doesNotContain("Yours alone");
    office.presses("5");
    assertThat(office.screen()).doesNotContain(reference);
    Phone typed = story.phone(OFFICE).dials().presses("1", OFFICE_PIN, "00", "5", "1", "2", "3");
    assertThat(typed.screen()).doesNotContain(reference);
    assertThat(stores.count("select count(*) from conduct_report where closed_at is null"))
        .isEqualTo(1);
  }

  private static Phone read(Phone phone, String item, String pin) {
    return phone.dials().chooses(item).presses(pin);
  }

  /// About a chief who hurts a child, perhaps in danger.
  private String reported(String mayCall) {
    Phone mother = story.phone(MOTHER).dials().presses("4", "4", "1", "1", "3");
    return mother.presses("KIBERA").chooses("Kibera,").presses(mayCall).reference();
  }
}
