package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Roster;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.reference.Holidays;

/// Officers of all kinds do what comes to mind, over many cases, from one seed; after each step the
/// promises of the rules are looked at. The same seed walks the same way.
final class CaseWalk {
  private static final Set<Class<? extends CaseCommand>> EVEN_WHEN_CLOSED =
      Set.of(
          CaseCommand.Reopen.class,
          CaseCommand.AskAccess.class,
          CaseCommand.GrantAccess.class,
          CaseCommand.RefuseAccess.class,
          CaseCommand.Link.class,
          CaseCommand.TellApart.class,
          CaseCommand.Unlink.class);

  private final Random random;
  private final AnyCommand any;
  private static final CourtCalendar UNTIL_2027 =
      CourtCalendar.of(
          Holidays.shipped().stream().filter(day -> day.date().getYear() < 2028).toList());

  private final Set<Class<?>> accepted = new HashSet<>();
  private final Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
  private int steps;
  private int done;

  CaseWalk(long seed) {
    random = new Random(seed);
    any = new AnyCommand(random);
  }

  /// Kinds of commands that were done at least once.
  Set<Class<?>> accepted() {
    return Set.copyOf(accepted);
  }

  Set<Refusal> refusals() {
    return EnumSet.copyOf(refusals);
  }

  int steps() {
    return steps;
  }

  int done() {
    return done;
  }

  void cases(int cases, int stepsEach) {
    for (int i = 0; i < cases; i++) {
      // now and then a case that is full of everything, since few walk that far
      one(stepsEach, i % 50 == 0);
    }
  }

  private void one(int stepsEach, boolean full) {
    Instant now = Play.NOW;
    var holder = random.nextInt(8) == 0 ? Optional.<UUID>empty() : Optional.of(Cast.OFFICE.id());
    var history = new ArrayList<CaseEvent>();
    history.add(CaseRules.report(any.report(), holder, now));
    if (full) {
      fill(history, now);
    }
    if (!full && random.nextInt(10) == 0) {
      history.add(mention(1, AnyCommand.CLEAR, now));
      history.add(mention(2, AnyCommand.CLEAR.plus(Duration.ofDays(2)), now));
    }
    CaseFile file = CaseFile.of(history);
    for (int step = 0; step < stepsEach; step++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(20) == 0 ? 60_000 : 300)));
      file = step(file, history, now);
    }
  }

  private static CaseEvent mention(int id, Instant when, Instant now) {
    return new CaseEvent.HearingSet(
        new UUID(41, id), HearingKind.MENTION, Cast.COURT.id(), when, now);
  }

  private CaseFile step(CaseFile file, List<CaseEvent> history, Instant now) {
    steps++;
    CaseCommand command = any.command(file, now);
    Officer officer = somebody(file, command, now);
    Decision decision =
        random.nextInt(40) == 0
            ? CaseRules.clock(file, "court", any.around(now), now)
            : decide(file, command, officer, now);
    return switch (decision) {
      case Decision.Refused refused -> {
        refusals.add(refused.why());
        yield file;
      }
      case Decision.Done happened -> {
        done++;
        history.addAll(happened.events());
        var after = file.after(happened.events());
        promises(file, after, history, now);
        yield after;
      }
    };
  }

  /// Mostly one who may, or all would stop at the door.
  private Officer somebody(CaseFile file, CaseCommand command, Instant now) {
    List<Officer> may =
        Cast.ALL.stream()
            .filter(officer -> CaseAccess.may(officer, file.parties(), command.needs(), now))
            .toList();
    List<Officer> among = may.isEmpty() || random.nextInt(4) == 0 ? Cast.ALL : may;
    return among.get(random.nextInt(among.size()));
  }

  private Decision decide(CaseFile file, CaseCommand command, Officer officer, Instant now) {
    var roster =
        new Roster(
            Cast.UNITS, Cast.UNITS.values(), CaseRules.officer(command).flatMap(Cast::known));
    Decision decision = CaseRules.decide(file, command, officer, now, roster, UNTIL_2027);
    if (decision instanceof Decision.Done(List<CaseEvent> events)) {
      accepted.add(command.getClass());
      assertThat(events).isNotEmpty().allMatch(event -> event.at().equals(now));
      assertThat(CaseAccess.may(officer, file.parties(), command.needs(), now)).isTrue();
      if (file.closed()) {
        assertThat(EVEN_WHEN_CLOSED).contains(command.getClass());
      }
    }
    return decision;
  }

  private static void promises(
      CaseFile before, CaseFile after, List<CaseEvent> history, Instant now) {
    assertThat(after).as("fold of all").isEqualTo(CaseFile.of(history));
    assertThat(after.version()).isEqualTo(history.size());
    assertThat(after.urgency()).isLessThanOrEqualTo(before.urgency());
    // only where nobody has moved it yet does the track follow what the reporter corrects
    if (!List.copyOf(before.stages().values()).equals(List.of(Stage.REPORTED))) {
      assertThat(after.stages()).containsKeys(before.stages().keySet().toArray(Track[]::new));
    }
    neverCharged(after);
    neverTexted(before, after);
    closedIsClosed(after);
    takesPartForAReason(after, history);
    theirOfficeHasIt(after);
    bounded(after, now);
  }

  /// A child who was below twelve, by assessment or else by word, stands at no stage of a charge.
  private static void neverCharged(CaseFile file) {
    var reported = Kenya.day(file.openedAt());
    boolean young =
        file.bornOn()
            .map(day -> day.plusYears(12).isAfter(reported))
            .orElseGet(() -> file.report().age().years().orElse(12) < 12);
    if (young) {
      assertThat(file.stage(Track.CONFLICT_WITH_THE_LAW).orElse(Stage.INTAKE))
          .as("the stage of a child below twelve")
          .isIn(Stage.REPORTED, Stage.INTAKE, Stage.MADE_SAFE, Stage.CLOSED);
    }
  }

  private static void neverTexted(CaseFile before, CaseFile after) {
    if (after.report().guardian() instanceof Guardian.DoNotContact) {
      assertThat(after.contacts().values())
          .noneMatch(contact ->
              contact.phone().isPresent()
                  && (contact.relation() == Contact.Relation.PARENT
                      || contact.relation() == Contact.Relation.GUARDIAN));
    }
    before
        .contacts()
        .forEach((id, contact) -> {
          // whom only the reporter named is phoned by nobody before the reporter was asked
          if (contact.mode() == Contact.Mode.NONE && !contact.unconfirmed()) {
            assertThat(after.contacts()).extractingByKey(id).matches(c -> c.phone().isEmpty());
          }
        });
  }

  /// Nobody takes part but those whom an event brought in, and none of them drops out but an office
  /// whose only reason was a journey that was called off, and a unit that knows the family.
  private static void takesPartForAReason(CaseFile file, List<CaseEvent> history) {
    Set<UUID> off =
        history.stream()
            .flatMap(event ->
                event instanceof CaseEvent.TransferCancelled e
                    ? Stream.of(e.transfer())
                    : Stream.empty())
            .collect(Collectors.toUnmodifiableSet());
    Set<UUID> reasons =
        history.stream()
            .flatMap(event -> broughtIn(event, off))
            .filter(unit -> !file.hiddenFrom().contains(unit))
            .collect(Collectors.toUnmodifiableSet());
    assertThat(file.units()).isEqualTo(reasons);
  }

  /// Nobody has a case whose office does not take part.
  private static void theirOfficeHasIt(CaseFile file) {
    assertThat(file.units()).containsAll(file.assigned().keySet());
    assertThat(file.assigned().keySet()).noneMatch(file.hiddenFrom()::contains);
  }

  private static Stream<UUID> broughtIn(CaseEvent event, Set<UUID> off) {
    return switch (event) {
      case CaseEvent.Accepted e -> Stream.of(e.unit());
      case CaseEvent.HandedOver e -> Stream.of(e.from());
      case CaseEvent.UnitInvolved e -> Stream.of(e.unit());
      case CaseEvent.Assigned e -> Stream.of(e.unit());
      case CaseEvent.HearingSet e -> Stream.of(e.court());
      case CaseEvent.ProbationReportAsked e -> e.office().stream();
      case CaseEvent.TransferLeft e ->
          Stream.concat(
              Stream.of(e.from(), e.to()),
              e.office().filter(_ -> !off.contains(e.transfer())).stream());
      default -> Stream.empty();
    };
  }

  private static void closedIsClosed(CaseFile file) {
    assertThat(file.stage() == Stage.CLOSED).isEqualTo(file.closed());
    if (file.closed()) {
      assertThat(file.custody()).isEmpty();
      assertThat(file.onTheWay()).isEmpty();
      assertThat(file.stages().values()).containsOnly(Stage.CLOSED);
    }
  }

  private static void bounded(CaseFile file, Instant now) {
    long running = file.grants().values().stream().filter(now::isBefore).count();
    assertThat(
            List.of(
                file.units().size(),
                file.hearings().size(),
                file.transfers().size(),
                file.contacts().size(),
                file.references().size(),
                file.linked().size(),
                file.apart().size(),
                file.accessAsked().size(),
                (int) running))
        .allMatch(size -> size <= CaseRules.MOST);
  }

  private static void fill(List<CaseEvent> history, Instant now) {
    for (int i = 0; i < CaseRules.MOST; i++) {
      var id = new UUID(40, i);
      history.add(new CaseEvent.UnitInvolved(id, now));
      history.add(new CaseEvent.Linked(id, now));
      history.add(
          new CaseEvent.ContactSet(
              id, Play.contact(Contact.Relation.FIT_PERSON, Contact.Mode.CALL_ONLY), now));
    }
  }
}
