package org.hakimtoto.store.crypto;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.duplicate.TwinTraits;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;

/// How each kind of personal value is sealed and indexed: the one place that spells the purposes.
/// What rows are found by comes as it is sent to PostgreSQL: while the index's key is replaced, two
/// hashes in one, of which either is found (`haki_either`) and one lies in the table.
public final class Sealing {
  private static final String PHONE = "phone";

  private final ValueCipher fields;
  private final KeyedHash index;
  private final CaseKeys cases;
  private final ChainKeys chains;

  /// The key of the index by which a call is known; empty: the one that writes.
  private final Optional<Integer> ofCall;

  public Sealing(Keys keys) {
    this(keys.fields(), keys.index(), keys.cases(), keys.chains(), Optional.empty());
  }

  private Sealing(
      ValueCipher fields,
      KeyedHash index,
      CaseKeys cases,
      ChainKeys chains,
      Optional<Integer> ofCall) {
    this.fields = fields;
    this.index = index;
    this.cases = cases;
    this.chains = chains;
    this.ofCall = ofCall;
  }

  /// By which a call may be known: one that began before the index got another key goes on by the
  /// key it began with. The first is that of a call which begins now.
  public List<Sealing> ofCalls() {
    var all = new ArrayList<>(List.of(this));
    for (int id : index.others()) {
      all.add(new Sealing(fields, index, cases, chains, Optional.of(id)));
    }
    return List.copyOf(all);
  }

  /// The same for what belongs to a case: its own key seals, and opens what it has sealed. Throws
  /// [FieldCipher.Unsealable] when that does not unwrap.
  ///
  /// @param wrapped as it lies in the table of keys; empty: the case has none
  public Sealing of(UUID caseId, Optional<byte[]> wrapped) {
    return new Sealing(cases.of(caseId, wrapped), index, cases, chains, ofCall);
  }

  /// A fresh key for a case that opens, wrapped; empty while cases get none of their own.
  public Optional<byte[]> freshKey(UUID caseId) {
    return cases.fresh(caseId);
  }

  public byte[] phone(String table, UUID row, PhoneNumber phone) {
    return fields.seal(place(table, PHONE, row), phone.e164());
  }

  public PhoneNumber openPhone(String table, UUID row, byte[] sealed) {
    return new PhoneNumber(fields.openText(place(table, PHONE, row), sealed));
  }

  /// The same number gives the same index everywhere, so that STOP can find all it concerns.
  public byte[] phoneIndex(PhoneNumber phone) {
    return index.sent(PHONE, phone.e164());
  }

  /// The number in what a chain ties, or what is sealed for it: by the key that writes now, and
  /// never moved to another.
  public byte[] tiedPhone(PhoneNumber phone) {
    return index.of(PHONE, phone.e164());
  }

  /// Whether a chain ties this number here.
  public boolean isTied(PhoneNumber phone, byte[] tied) {
    return index.made(tied, PHONE, phone.e164());
  }

  /// An index as a chain ties it, which it does by one key.
  public byte[] tied(byte[] sent) {
    return index.oneOf(sent);
  }

  /// A one-time code is compared, never read again; bound to its officer.
  public byte[] smsCode(UUID officer, String code) {
    return index.sent("sms-code", officer + "\u0000" + code);
  }

  /// A code for the desk, bound to the officer.
  public byte[] deskCode(UUID officer, String code) {
    return index.sent("desk-code", officer + "\u0000" + code);
  }

  public byte[] staffNumber(UUID officer, StaffNumber number) {
    return fields.seal(place("officer", "staff_number", officer), number.digits());
  }

  public StaffNumber openStaffNumber(UUID officer, byte[] sealed) {
    return new StaffNumber(fields.openText(place("officer", "staff_number", officer), sealed));
  }

  public byte[] staffIndex(StaffNumber number) {
    return index.sent("staff-number", number.digits());
  }

  /// The code with which an officer begins, bound to the officer.
  public byte[] activationCode(UUID officer, String code) {
    return index.sent("activation", officer + "\u0000" + code);
  }

  /// A line of a paper card, bound to the officer and to its place on the card.
  public byte[] cardLine(UUID officer, int line, String code) {
    return index.sent("card-line", officer + "\u0000" + line + "\u0000" + code);
  }

  /// Numbers that only we can compute, the same each time, from what an officer has proved.
  public int drawn(UUID officer, String proof, int turn, int bound) {
    byte[] bytes = index.of("drawn", officer + "\u0000" + proof + "\u0000" + turn);
    return new BigInteger(1, bytes).mod(BigInteger.valueOf(bound)).intValueExact();
  }

  /// The same words to the same number give the same hash.
  public byte[] smsReply(PhoneNumber phone, String text) {
    return index.sent("sms-reply", phone.e164() + "\u0000" + text);
  }

  public byte[] facts(String table, UUID row, byte[] json) {
    return fields.seal(place(table, "facts", row), json);
  }

  public byte[] openFacts(String table, UUID row, byte[] sealed) {
    return fields.open(place(table, "facts", row), sealed);
  }

  /// The key of one press: this transcript in this session.
  public PressKey pressKey(String sessionId, PhoneNumber phone, String transcript) {
    return new PressKey(hash("press", sessionId + "\u0000" + phone.e164() + "\u0000" + transcript));
  }

  public byte[] answer(PressKey key, String screen) {
    return fields.seal("answered_press.answer:" + key.hex(), screen);
  }

  public Optional<String> openAnswer(PressKey key, Optional<byte[]> sealed) {
    return sealed.map(bytes -> fields.openText("answered_press.answer:" + key.hex(), bytes));
  }

  /// The answer to a request of the API, which opens only for the same client and key.
  public byte[] reply(UUID client, String key, String body) {
    return fields.seal(reply(client, key), body);
  }

  public String openReply(UUID client, String key, byte[] sealed) {
    return fields.openText(reply(client, key), sealed);
  }

  /// @param key the session's keyed hash; a value that Redis hands to another session does not open
  public byte[] session(String key, byte[] state) {
    return fields.seal("redis.session:" + key, state);
  }

  public byte[] openSession(String key, byte[] sealed) {
    return fields.open("redis.session:" + key, sealed);
  }

  /// What was told of a child so far; it opens for the same caller only.
  ///
  /// @param caller index of the number
  public byte[] draft(byte[] caller, byte[] facts) {
    return fields.seal(draft(caller), facts);
  }

  public byte[] openDraft(byte[] caller, byte[] sealed) {
    return fields.open(draft(caller), sealed);
  }

  /// A keyed hash for what a call is known by, and never shown: session ids, callers, transcripts.
  public String hash(String purpose, String value) {
    return ofCall
        .flatMap(key -> index.hexBy(key, purpose, value))
        .orElseGet(() -> index.hex(purpose, value));
  }

  /// By which tries on borrowed phones are counted.
  public byte[] borrowed(StaffNumber staff) {
    return index.sent("borrowed-staff", staff.digits());
  }

  public byte[] borrowed(PhoneNumber phone) {
    return index.sent("borrowed-phone", phone.e164());
  }

  /// The same wish gives the same index.
  public byte[] wish(String kind, String facts) {
    return index.sent("approval", kind + "\u0000" + facts);
  }

  /// The same request of the API gives the same hash.
  public byte[] request(String request) {
    return index.sent("api-request", request);
  }

  /// The cases that a list named to an officer.
  public byte[] listed(UUID officer, String action, Collection<CaseReference> named) {
    return fields.seal(
        place("audit_entry", "listed." + action, officer),
        named.stream().map(CaseReference::digits).collect(Collectors.joining(" ")));
  }

  public List<CaseReference> openListed(UUID officer, String action, byte[] sealed) {
    String named = fields.openText(place("audit_entry", "listed." + action, officer), sealed);
    return Stream.of(named.split(" "))
        .flatMap(reference -> CaseReference.parse(reference).stream())
        .toList();
  }

  /// What ties chains, and signs their ends.
  public ChainKeys chains() {
    return chains;
  }

  /// The words a person was told, for the record of it.
  public byte[] words(UUID record, String words) {
    return fields.seal(place("notice_record", "words", record), words);
  }

  public String openWords(UUID record, byte[] sealed) {
    return fields.openText(place("notice_record", "words", record), sealed);
  }

  /// The same words of the same message give the same hash.
  public byte[] wordsHash(UUID message, String words) {
    return index.of("notice-words", message + "\u0000" + words);
  }

  /// Whether a chain ties these words of a message.
  public boolean isWordsHash(UUID message, String words, byte[] tied) {
    return index.made(tied, "notice-words", message + "\u0000" + words);
  }

  /// The same reference gives the same index in every spelling; the kind is part of it.
  public byte[] referenceIndex(ExternalReference reference) {
    return referenceIndex(reference, reference.canonical());
  }

  /// The same, of one that was kept as it was written, before spellings were told to be one.
  public byte[] writtenReferenceIndex(ExternalReference reference) {
    return referenceIndex(reference, reference.value());
  }

  private byte[] referenceIndex(ExternalReference reference, String spelling) {
    return index.sent("reference", reference.kind() + "\u0000" + spelling);
  }

  /// @param row the case
  public byte[] reference(UUID row, ExternalReference reference) {
    return fields.seal(
        place("external_reference", reference.kind().name(), row), reference.value());
  }

  public ExternalReference openReference(UUID row, ExternalReference.Kind kind, byte[] sealed) {
    return new ExternalReference(
        kind, fields.openText(place("external_reference", kind.name(), row), sealed));
  }

  /// What an office wrote to the outcome of a report about an officer.
  public byte[] conductNote(UUID report, String note) {
    return fields.seal(place("conduct_report", "note", report), note);
  }

  public String openConductNote(UUID report, byte[] sealed) {
    return fields.openText(place("conduct_report", "note", report), sealed);
  }

  /// The private key of a journal, as it lies in the database.
  public byte[] journalKey(UUID row, byte[] privateKey) {
    return fields.seal(place("journal_key", "private_key", row), privateKey);
  }

  public byte[] openJournalKey(UUID row, byte[] sealed) {
    return fields.open(place("journal_key", "private_key", row), sealed);
  }

  /// The private key to which the desk's computers seal, as it lies in the database.
  public byte[] deskKey(UUID row, byte[] keyset) {
    return fields.seal(place("desk_key", "private_key", row), keyset);
  }

  public byte[] openDeskKey(UUID row, byte[] sealed) {
    return fields.open(place("desk_key", "private_key", row), sealed);
  }

  /// What an officer wrote without a line and could not be done.
  public byte[] deskEntry(UUID row, String entry) {
    return fields.seal(place("desk_intake", "entry", row), entry);
  }

  public String openDeskEntry(UUID row, byte[] sealed) {
    return fields.openText(place("desk_intake", "entry", row), sealed);
  }

  /// The key of the index that writes.
  public long indexKey() {
    return Integer.toUnsignedLong(index.primary());
  }

  /// The mark by which a journal knows a line as its own.
  public String journalMark(UUID journal, String line) {
    return index.hex("journal", journal + "\u0000" + line);
  }

  /// Whether it is the mark of a line, by a key of the index that is not replaced yet.
  public boolean isJournalMark(UUID journal, String line, String mark) {
    return index.ids().stream()
        .flatMap(key -> index.hexBy(key, "journal", journal + "\u0000" + line).stream())
        .anyMatch(mark::equals);
  }

  /// A screen that was shown for a press, and its reference, for other gateways.
  public byte[] agreed(PressKey key, String shown) {
    return fields.seal("redis.agreed:" + key.hex(), shown);
  }

  public String openAgreed(PressKey key, byte[] sealed) {
    return fields.openText("redis.agreed:" + key.hex(), sealed);
  }

  /// The same traits together give the same key; one of them alone is never hashed.
  public byte[] twinKey(TwinTraits traits) {
    return index.sent("twin", traits.text());
  }

  /// By which a case is found by what its report tells of a name or a number; the same in another
  /// sub-county is another key.
  public byte[] nameKey(int subCounty, String sound) {
    return index.sent("name-sound", subCounty + "\u0000" + sound);
  }

  /// One of 65,536 buckets, another one each day. Hundreds of numbers share it: with the keys in
  /// hand, too, nobody goes back from it to a caller.
  public int callerBucket(LocalDate day, PhoneNumber caller) {
    byte[] hash = index.of("caller-bucket", day + "\u0000" + caller.e164());
    return Byte.toUnsignedInt(hash[0]) << Byte.SIZE | Byte.toUnsignedInt(hash[1]);
  }

  private static String reply(UUID client, String key) {
    return "api_idempotency.body:" + client + ":" + key;
  }

  private static String draft(byte[] caller) {
    return "report_draft.facts:" + HexFormat.of().formatHex(caller);
  }

  private static String place(String table, String column, UUID row) {
    return table + "." + column + ":" + row;
  }
}
