package org.hakimtoto.gateway.ussd.cases;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.contact.NumberStanding;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.ussd.cases.CaseDesk.InTx;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.vocabulary.ContactRoom;
import org.hakimtoto.menus.vocabulary.ContactRoom.First;
import org.hakimtoto.menus.vocabulary.ContactRoom.Hours;
import org.hakimtoto.menus.vocabulary.ContactRoom.Mode;
import org.hakimtoto.menus.vocabulary.ContactRoom.Tongue;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ReadCases.CaseView;
import org.hakimtoto.store.db.Tx;

/// How the people close to a child may be reached, said by the officer who spoke with them. The
/// rules of contacts decide: whoever was set to never stays so, whatever is pressed here.
public final class ContactJourney
    implements Room<ContactRoom.Deeds, ContactRoom.Lines, ContactRoom.Looks> {
  private final CaseDesk desk;

  public ContactJourney(Stores stores) {
    this.desk = new CaseDesk(stores);
  }

  /// A contact of the case that is looked at.
  private record Person(CaseView view, UUID id, Contact contact) {
    String code() {
      return view.file().code(id).map(ContactCode::shown).orElse("F");
    }

    String phone() {
      return contact.phone().map(CallNumber::dialled).orElse("-");
    }
  }

  @Override
  public Answer lines(ContactRoom.Lines listing, String within, Part part, Asker asker) {
    return desk.asked(
        asker,
        in ->
            new Answer.Choices(
                desk.read(in, asker).map(ContactJourney::people).orElse(List.of()).stream()
                    .skip(part.offset())
                    .limit(Ask.LIMIT)
                    .map(ContactJourney::line)
                    .toList(),
                true));
  }

  private static List<Person> people(CaseView view) {
    return view.file().contacts().entrySet().stream()
        .map(entry -> new Person(view, entry.getKey(), entry.getValue()))
        .filter(person -> view.file().code(person.id()).isPresent())
        .sorted(
            Comparator.comparing(
                person -> view.file().code(person.id()).map(ContactCode::number).orElse(0)))
        .toList();
  }

  /// The first of a household is marked.
  private static Choice line(Person person) {
    return new Choice(
        person.id().toString(),
        person.code() + " " + person.phone() + (person.contact().first() ? " *" : ""));
  }

  @Override
  public Answer look(ContactRoom.Looks view, Asker asker) {
    return desk.asked(
        asker,
        in ->
            person(in, asker)
                .<Answer>map(found ->
                    new Answer.Seen(
                        Map.of(
                            Fact.REFERENCE,
                            found.view().reference().shown(),
                            Fact.FAM,
                            found.code(),
                            Fact.PHONE,
                            found.phone())))
                .orElseGet(Answer.Nothing::new));
  }

  private Optional<Person> person(InTx in, Asker asker) {
    String kept = asker.place().answer(Slot.CONTACT);
    return kept.isEmpty()
        ? Optional.empty()
        : desk.read(in, asker)
            .flatMap(view ->
                people(view).stream()
                    .filter(person -> person.id().equals(UUID.fromString(kept)))
                    .findFirst());
  }

  @Override
  public Outcome act(Tx tx, ContactRoom.Deeds deed, Asker asker) {
    return desk.decided(
        tx,
        asker,
        in ->
            person(in, asker)
                .map(person -> decided(in, deed, person, asker))
                .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS)));
  }

  private Outcome decided(InTx in, ContactRoom.Deeds deed, Person person, Asker asker) {
    return switch (deed) {
      case BLOCK_CONTACT -> set(in, person, blocked(person.contact()), asker);
      case SET_HOURS ->
          person.contact().phone().isEmpty()
              ? new Outcome.NotDone(Reason.BLOCKED)
              : set(in, person, inHours(person.contact(), asker), asker);
      case SET_MODE ->
          person.contact().phone().isEmpty()
              ? new Outcome.NotDone(Reason.BLOCKED)
              : reached(in, person, asker);
    };
  }

  /// An officer who says how a person is reached has spoken with them: the number is theirs.
  private Outcome reached(InTx in, Person person, Asker asker) {
    Optional<Mode> mode = asker.place().chosen(Slot.CONTACT_MODE, Mode.values());
    Optional<UUID> chief = chief(in, person.view().file().place()).map(Officer::id);
    if (mode.isEmpty() || (mode.get() == Mode.BY_CHIEF && chief.isEmpty())) {
      return new Outcome.NotDone(mode.isEmpty() ? Reason.NOT_YOURS : Reason.NO_OFFICE);
    }
    Outcome set = set(in, person, with(person, mode.get(), chief, first(asker)), asker);
    if (set instanceof Outcome.Done && unsure(in, person)) {
      desk.change(in, asker, new CaseCommand.ConfirmNumber(person.id()));
    }
    return set;
  }

  private static First first(Asker asker) {
    return asker.place().chosen(Slot.CONTACT_FIRST, First.values()).orElse(First.RESERVE);
  }

  private Outcome set(InTx in, Person person, Contact details, Asker asker) {
    ChangeCase.Outcome outcome =
        desk.change(in, asker, new CaseCommand.SetContact(person.id(), details));
    return CaseReasons.outcome(outcome, CaseDesk.done(asker, Map.of(Fact.FAM, person.code())));
  }

  private boolean unsure(InTx in, Person person) {
    return desk.stores().contacts().of(in.tx(), person.view().id()).stream()
        .anyMatch(one -> one.id().equals(person.id()) && one.number() == NumberStanding.UNSURE);
  }

  /// Who reads out to a family what it cannot read itself.
  private Optional<Officer> chief(InTx in, Area place) {
    return Routing.nearest(
            Agency.ADMINISTRATION,
            place,
            desk.stores().officers().staffedUnitsAnswering(in.tx(), place))
        .flatMap(unit -> desk.stores().officers().ofUnit(in.tx(), unit).stream().findFirst());
  }

  private static Contact with(Person person, Mode said, Optional<UUID> chief, First first) {
    Contact now = person.contact();
    boolean byChief = said == Mode.BY_CHIEF;
    return new Contact(
        now.relation(),
        now.phone(),
        mode(said),
        now.language(),
        said != Mode.OWN_PHONE,
        !byChief,
        byChief ? chief : Optional.empty(),
        now.safeFrom(),
        now.safeUntil(),
        first == First.OTHER_HOUSEHOLD ? nextHousehold(person) : now.household(),
        first != First.RESERVE,
        false);
  }

  private static Contact.Mode mode(Mode said) {
    return switch (said) {
      case OWN_PHONE -> Contact.Mode.NORMAL;
      case DISCREET, BY_CHIEF -> Contact.Mode.DISCREET;
      case CALL_ONLY -> Contact.Mode.CALL_ONLY;
    };
  }

  /// The first that nobody is of; the last one, when there is none.
  private static int nextHousehold(Person person) {
    List<Integer> taken =
        person.view().file().contacts().values().stream().map(Contact::household).toList();
    int next = 1;
    while (taken.contains(next) && next < Contact.MOST_HOUSEHOLDS) {
      next++;
    }
    return next;
  }

  private static Contact inHours(Contact now, Asker asker) {
    SafeHours hours =
        asker
            .place()
            .chosen(Slot.CONTACT_HOURS, Hours.values())
            .map(ContactJourney::hours)
            .orElseGet(now::safeHours);
    Optional<Tongue> tongue = asker.place().chosen(Slot.CONTACT_LANGUAGE, Tongue.values());
    boolean byVoice = tongue.filter(Tongue.CALL_ONLY::equals).isPresent();
    return new Contact(
        now.relation(),
        now.phone(),
        byVoice && now.mayBeTold() ? Contact.Mode.CALL_ONLY : now.mode(),
        tongue.flatMap(ContactJourney::language).orElse(now.language()),
        now.shared(),
        now.canRead(),
        now.reader(),
        hours.from(),
        hours.until(),
        now.household(),
        now.first(),
        now.unconfirmed());
  }

  private static Optional<Language> language(Tongue said) {
    return switch (said) {
      case KISWAHILI -> Optional.of(Language.KISWAHILI);
      case ENGLISH -> Optional.of(Language.ENGLISH);
      case CALL_ONLY -> Optional.empty();
    };
  }

  private static SafeHours hours(Hours said) {
    return switch (said) {
      case DAY -> SafeHours.DAYTIME;
      case MORNING -> new SafeHours(LocalTime.of(8, 0), LocalTime.NOON);
      case AFTERNOON -> new SafeHours(LocalTime.NOON, LocalTime.of(17, 0));
      case EVENING -> new SafeHours(LocalTime.of(17, 0), LocalTime.of(20, 0));
    };
  }

  /// The number is thrown away with it.
  private static Contact blocked(Contact now) {
    return new Contact(
        now.relation(),
        Optional.empty(),
        Contact.Mode.NONE,
        now.language(),
        now.shared(),
        now.canRead(),
        Optional.empty(),
        now.safeFrom(),
        now.safeUntil(),
        now.household(),
        false,
        false);
  }
}
