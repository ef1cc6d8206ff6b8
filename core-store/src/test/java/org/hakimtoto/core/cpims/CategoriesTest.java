package org.hakimtoto.core.cpims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.value.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CategoriesTest {
  @ParameterizedTest(name = "{0} {1} of {2}")
  @CsvSource({
    // what befell a child (domain.md §6.3)
    "VICTIM, SEXUAL, 13, CCDF",
    "VICTIM, BEATEN, 13, CSNG",
    "VICTIM, MARRIAGE_FGM, 13, CCCM CSCS",
    "VICTIM, LABOUR_TRAFFICKING, 13, CTRF CSTC",
    "VICTIM, ONLINE, 13, ''",
    "VICTIM, OTHER, 13, ''",
    "NEEDS_CARE, NEGLECT, 5, CSIC",
    "NEEDS_CARE, ABANDONED, 5, CDIS",
    "NEEDS_CARE, LOST, 5, CHCP",
    "NEEDS_CARE, STREET, 15, CCIP",
    "NEEDS_CARE, CUSTODY, 5, CCCP",
    "NEEDS_CARE, TRUANCY, 15, CCCT CSAD",
    "NEEDS_CARE, OTHER, 5, ''",
    "UNSURE, SEXUAL, 13, CCDF",
    "UNSURE, POLICE_TROUBLE, 13, ''",
    // who saw it was not hurt by it
    "WITNESS, SEXUAL, 13, ''",
    "WITNESS, BEATEN, 9, ''",
    // accused, old enough or of an age that nobody knows
    "ACCUSED, THEFT, 12, CSAB > CLTF",
    "ACCUSED, THEFT, ?, CSAB > CLTF",
    "ACCUSED, ASSAULT, 17, CSAB > CLAS",
    "ACCUSED, SEXUAL, 15, CSAB > CLID",
    "ACCUSED, DRUGS, 15, CSAB CSDS",
    "ACCUSED, DAMAGE, 15, CSAB",
    "ACCUSED, OTHER, 15, CSAB",
    // street and truancy are one option of the accused's list, and no offence
    "ACCUSED, TRUANCY, 15, CCIP CCCT",
    "ACCUSED, STREET, 15, CCIP",
    // accused and below twelve: care
    "ACCUSED, THEFT, 11, CORP",
    "ACCUSED, ASSAULT, 11, CORP",
    "ACCUSED, SEXUAL, 11, CORP",
    "ACCUSED, DRUGS, 11, CORP CSDS",
    "ACCUSED, DAMAGE, 11, CORP",
    "ACCUSED, OTHER, 11, CORP",
    "ACCUSED, TRUANCY, 11, CCIP CCCT",
    "ACCUSED, BEATEN, 11, CORP",
    "ACCUSED, NEGLECT, 11, CSIC",
  })
  void a_report_in_codes(ChildRole role, Category category, String age, String codes) {
    assertThat(told(Filed.of(role, category, age).file())).isEqualTo(codes);
  }

  @ParameterizedTest
  @EnumSource
  void below_twelve_nothing_is_an_offence_whatever_track_the_case_is_on(Category category) {
    for (ChildRole role : ChildRole.values()) {
      for (Track track : Track.values()) {
        var stated = Filed.of(role, category, "11").file(track, Optional.empty());
        var assessed =
            Filed.of(role, category, "16").file(track, Optional.empty(), born("2014-11-27"));

        assertThat(told(stated)).doesNotContain("CSAB").doesNotContain(">");
        assertThat(told(assessed)).doesNotContain("CSAB").doesNotContain(">");
      }
    }
  }

  /// The day is Kenya's: the report came on 26 November 2026 there.
  @ParameterizedTest
  @CsvSource({"2014-11-26, CSAB > CLTF", "2014-11-27, CORP"})
  void the_twelfth_birthday_is_the_first_day_of_responsibility(String born, String codes) {
    assertThat(told(Filed.of(ChildRole.ACCUSED, Category.THEFT, "12").file(born(born))))
        .isEqualTo(codes);
  }

  @Test
  void an_assessed_age_counts_more_than_a_stated_one() {
    var boy = Filed.of(ChildRole.ACCUSED, Category.THEFT, "10");

    assertThat(told(boy.file(Track.CONFLICT_WITH_THE_LAW, Optional.empty(), born("2011-01-01"))))
        .isEqualTo("CSAB > CLTF");
  }

  @Test
  void a_victim_who_is_accused_too_is_both_but_of_no_offence_that_we_know() {
    var arrested =
        new CaseEvent.StageMoved(
            Track.CONFLICT_WITH_THE_LAW, Stage.INTAKE, Stage.ARREST, Filed.LATE);

    assertThat(told(Filed.of(ChildRole.VICTIM, Category.SEXUAL, "15").file(arrested)))
        .isEqualTo("CCDF CSAB");
    assertThat(told(Filed.of(ChildRole.WITNESS, Category.SEXUAL, "15").file(arrested)))
        .isEqualTo("CSAB");
    assertThat(told(Filed.of(ChildRole.ACCUSED, Category.STREET, "15").file(arrested)))
        .isEqualTo("CSAB CCIP");
  }

  private static CaseEvent born(String day) {
    return new CaseEvent.BirthAssessed(LocalDate.parse(day), Filed.LATE);
  }

  /// `categories > offence`.
  private static String told(CaseFile file) {
    return told(Categories.of(file))
        + Categories.offence(file).map(code -> " > " + code.value()).orElse("");
  }

  private static String told(Collection<Code> codes) {
    assertThat(codes).allMatch(code -> code.list() == CodeList.CASE_CATEGORY);
    return codes.stream().map(Code::value).collect(Collectors.joining(" "));
  }
}
