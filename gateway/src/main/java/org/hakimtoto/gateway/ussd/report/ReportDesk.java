package org.hakimtoto.gateway.ussd.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.gateway.ussd.identity.Borrowers;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Callers;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.ReportRoom;
import org.hakimtoto.menus.vocabulary.Reported;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.cases.SameChild;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// The report of a child: its lists of places, and what is decided in it.
public final class ReportDesk
    implements Room<ReportRoom.Deeds, ReportRoom.Lines, ReportRoom.Looks> {
  private final FileReport fileReport;
  private final Gazetteer gazetteer;
  private final ReportedInWords words;
  private final InCharge inCharge;
  private final AlikeReports alike;
  private final Borrowers borrowers;

  public ReportDesk(
      FileReport fileReport,
      SameChild sameChild,
      Officers officers,
      Gazetteer gazetteer,
      Borrowers borrowers) {
    this.fileReport = fileReport;
    this.inCharge = new InCharge(officers);
    this.alike = new AlikeReports(sameChild, officers);
    this.gazetteer = gazetteer;
    this.borrowers = borrowers;
    this.words = new ReportedInWords(gazetteer);
  }

  @Override
  public Answer lines(ReportRoom.Lines listing, String within, Part part, Asker asker) {
    int in = Listing.code(within).orElse(0);
    return switch (listing) {
      case COUNTIES -> list(gazetteer.counties(), Area.COUNTRY, part);
      case SUB_COUNTIES -> list(gazetteer.subCounties(in), Area.ofCounty(in), part);
      case LOCATIONS -> locations(gazetteer.areaOfSubCounty(in), part);
      case MY_LOCATIONS -> locations(Callers.ownArea(asker), part);
      case PLACES -> found(within, part, asker);
    };
  }

  @Override
  public Outcome act(Tx tx, ReportRoom.Deeds deed, Asker asker) {
    return switch (deed) {
      case FILE_REPORT ->
          ReportedInWords.verified(tx, asker)
              .map(reporter -> filed(tx, reporter, asker))
              .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
      case FILE_UNVERIFIED ->
          Reported.of(asker.place())
              .map(said -> filed(tx, ReportedInWords.unverified(said, asker), asker))
              .orElseGet(() -> new Outcome.NotDone(Reason.AGAINST_THE_RULES));
      case FILE_BORROWED -> borrowed(tx, asker);
      case THROW_AWAY -> new Outcome.Done();
      case LINK_ALIKE -> alike.link(tx, asker);
      case COMPARE_ALIKE -> alike.compare(tx, asker);
      case SAY_WHERE, NAME_GUARDIAN, LEAVE_AS_IT_IS ->
          new Outcome.NotDone(Reason.AGAINST_THE_RULES);
    };
  }

  /// Whoever has left the roster since card and PIN were right reports as anybody.
  private Outcome borrowed(Tx tx, Asker asker) {
    Optional<Officer> officer = borrowers.of(tx, asker);
    Outcome outcome =
        filed(
            tx,
            officer.map(Borrowers::reporter).orElseGet(() -> ReportedInWords.stranger(asker)),
            asker);
    if (officer.isPresent() && outcome instanceof Outcome.Done done) {
      String reference = done.facts().getOrDefault(Fact.REFERENCE, "");
      borrowers.tell(tx, officer.get(), reference, asker.now());
    }
    return outcome;
  }

  private Outcome filed(Tx tx, Reporter reporter, Asker asker) {
    Optional<Report> report =
        Reported.of(asker.place()).flatMap(said -> words.report(said, reporter, asker));
    if (report.isEmpty()) {
      return new Outcome.NotDone(Reason.AGAINST_THE_RULES);
    }
    CaseReference reference = fileReport.file(tx, report.get(), Optional.empty(), asker.now());
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.REFERENCE, reference.shown());
    facts.putAll(inCharge.of(tx, report.get().place()));
    facts.putAll(alike.ask(tx, reference, asker));
    return new Outcome.Done(facts);
  }

  private Answer found(String letters, Part part, Asker asker) {
    String typed = part.letters().isEmpty() ? letters : part.letters();
    Area home = Callers.ownArea(asker).orElse(Area.COUNTRY);
    List<Choice> choices =
        gazetteer.search().find(typed, home, part.offset()).stream()
            .limit(Ask.LIMIT)
            .map(place ->
                new Choice(
                    Integer.toString(place.code()),
                    place.line(),
                    gazetteer.withCounty(place.name(), place.place(), Choice.MAX_SAID)))
            .toList();
    return new Answer.Choices(choices, true);
  }

  private Answer locations(Optional<Area> around, Part part) {
    return around
        .map(in -> list(gazetteer.locations(in.subCounty()), in, part))
        .orElseGet(() -> new Answer.Choices(List.of(), true));
  }

  private Answer list(List<Named> all, Area in, Part part) {
    List<Named> matching = Gazetteer.beginningWith(all, part.letters());
    if (matching.isEmpty() && !all.isEmpty()) {
      return new Answer.Choices(choices(all, in, 0), false);
    }
    return new Answer.Choices(choices(matching, in, part.offset()), true);
  }

  private List<Choice> choices(List<Named> all, Area in, int offset) {
    return all.stream()
        .skip(offset)
        .limit(Ask.LIMIT)
        .map(named ->
            new Choice(Integer.toString(named.code()), named.name(), said(named.name(), in)))
        .toList();
  }

  private String said(String name, Area in) {
    String county = gazetteer.county(in.county()).map(Named::name).orElse("");
    return county.isEmpty() ? name : Gazetteer.behind(name, county, Choice.MAX_SAID);
  }
}
