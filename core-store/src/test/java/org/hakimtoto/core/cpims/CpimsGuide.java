package org.hakimtoto.core.cpims;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;

/// Prints `docs/cpims.md`: every field of CPIMS's forms, and every code we map to.
public final class CpimsGuide {
  private static final String NOTHING = "–";

  private final Function<Code, String> names;

  /// @param names what CPIMS calls a code
  public CpimsGuide(Function<Code, String> names) {
    this.names = names;
  }

  public String print() {
    return """
    # A case in CPIMS's forms

    Printed from `org.hakimtoto.core.cpims`; a test compares this page with the code. `CpimsCase` \
    carries a case in the fields and codes of CPIMS, the child protection system of the Directorate \
    of Children Services. The codes look scrambled (CSAB is "Child offender"); they are mapped as \
    they are. %s: no code of the list says it, and the field stays empty for an officer to fill.

    ## Fields

    `*` CPIMS requires it. A field that is *not known here* is left out.

    """
            .formatted(NOTHING)
        + Stream.of(CpimsField.Form.values()).map(this::form).collect(Collectors.joining("\n"))
        + "\n## Codes\n\n"
        + Stream.concat(Stream.of(categories()), others()).collect(Collectors.joining("\n"));
  }

  private String form(CpimsField.Form form) {
    return "### "
        + form.title()
        + "\n\n"
        + row("field", "here", "how, or why not")
        + row("---", "---", "---")
        + CpimsField.all().stream()
            .filter(field -> field.form() == form)
            .map(field ->
                row(
                    field.label() + (field.required() ? " *" : ""),
                    where(field.where()),
                    field.note()))
            .collect(Collectors.joining());
  }

  private static String where(CpimsField.Where where) {
    return switch (where) {
      case CpimsField.Where.Carried carried -> "`" + carried.path() + "`";
      case CpimsField.Where.InEvent in -> "event `" + in.event() + "`";
      case CpimsField.Where.NotKnown _ -> "*not known here*";
    };
  }

  /// The categories depend on more than one word of ours.
  private String categories() {
    return """
    ### Category and offence

    A child is charged when the case is on the criminal track and the child was not below twelve on \
    the day of the report. A witness has no category: the codes name what befell the child itself. \
    A child who is charged, but was not reported as accused, is a child offender besides, without \
    an offence.

    """
        + row("reported", "not accused", "accused, not charged or below 12", "charged", "offence")
        + row("---", "---", "---", "---", "---")
        + Stream.of(Category.values())
            .map(category ->
                row(
                    category.name(),
                    told(Categories.reported(ChildRole.VICTIM, category)),
                    told(Categories.notCharged(category)),
                    told(Categories.accused(category)),
                    told(Categories.offence(category))))
            .collect(Collectors.joining());
  }

  private Stream<String> others() {
    return Stream.of(
        table("Reporter type", Role.values(), r -> one(CaseCodes.reporter(Optional.of(r))))
            + row("not on the roster", told(one(CaseCodes.reporter(Optional.empty())))),
        table("Risk", Urgency.values(), u -> one(CaseCodes.risk(u))),
        table("Nature", Danger.values(), d -> CaseCodes.nature(d).stream().toList()),
        table("Immediate needs", Danger.values(), d -> CaseCodes.need(d).stream().toList())
            + row("sexual violence within 72 hours, besides", told(one(CaseCodes.EXAMINATION))),
        table("Session", HearingKind.values(), k -> one(CaseCodes.session(k))),
        table(
            "Adjourned for",
            HearingKind.values(),
            k -> CaseCodes.adjournedFor(k).stream().toList()),
        table(
            "Outcome of a hearing",
            HearingOutcome.values(),
            o -> CaseCodes.outcome(o).stream().toList()),
        table("Closure outcome", CloseReason.values(), r -> CaseCodes.closure(r).stream().toList()),
        table("Admission reason", Track.values(), t -> one(CaseCodes.admissionReason(t))),
        table(
            "Institution type",
            CustodyKind.values(),
            k -> CaseCodes.institution(k).stream().toList()));
  }

  private <E extends Enum<E>> String table(
      String title, E[] values, Function<E, List<Code>> codes) {
    return "### "
        + title
        + "\n\n"
        + row("here", "CPIMS")
        + row("---", "---")
        + Stream.of(values)
            .map(value -> row(value.name(), told(codes.apply(value))))
            .collect(Collectors.joining());
  }

  private static List<Code> one(Code code) {
    return List.of(code);
  }

  private String told(Optional<Code> code) {
    return told(code.stream().toList());
  }

  private String told(Collection<Code> codes) {
    return codes.isEmpty()
        ? NOTHING
        : codes.stream()
            .map(code -> code.value() + " " + names.apply(code))
            .collect(Collectors.joining(", "));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
