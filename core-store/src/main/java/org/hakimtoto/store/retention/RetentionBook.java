package org.hakimtoto.store.retention;

import java.time.Duration;
import java.util.List;
import org.hakimtoto.store.retention.RetentionRule.Source;
import org.hakimtoto.store.retention.RetentionRule.Time;

/// The rules, in the order in which they are walked through. What has no rule is in [Staying].
public final class RetentionBook {
  /// The carrier brings an SMS again for twelve hours; a USSD session lives three minutes.
  public static final Duration KEEP_KEYS = Duration.ofDays(2);

  /// As long as reports count as near to each other in time.
  public static final Duration KEEP_TWINS = Duration.ofDays(3);

  /// A report that was not told to its end: long after it was filed, or thrown away.
  public static final Duration KEEP_DRAFTS = Duration.ofDays(7);

  public static final Duration KEEP_BODIES = Duration.ofDays(30);

  public static final Duration KEEP_NUMBERS = Duration.ofDays(90);

  /// A child who comes again is found; then the case is only a number.
  public static final Duration KEEP_NAMES = Duration.ofDays(365);

  /// What somebody asked for once and may have forgotten.
  public static final Duration KEEP_LANGUAGES = Duration.ofDays(365);

  /// The most rows of one bite.
  public static final int BITE = 500;

  /// The most cases of one bite: each has its texts, contacts and answers.
  public static final int CASES = 20;

  public static final List<RetentionRule> RULES =
      List.of(
          key("answered-presses", "answered_press", "at", "the answer to a key press"),
          key("pin-attempts", "pin_attempt", "at", "that a PIN was tried"),
          key("card-attempts", "card_attempt", "at", "that a line of a card was tried"),
          key("borrowed-tries", "borrowed_try", "at", "wrong tries on borrowed phones"),
          key("sms-received", "sms_received", "received_at", "the id of an incoming SMS"),
          key(
              "strangers-answered",
              "stranger_answered",
              "on_day",
              "that a text of that day was not understood"),
          key("sms-replies", "sms_reply", "at", "what a number was answered, as a keyed hash"),
          key("sms-misses", "sms_reference_miss", "at", "references that led nowhere, by SMS"),
          key("family-misses", "family_miss", "at", "references that led nowhere, by a phone"),
          key("sms-locks", "sms_lock", "until", "that a number was locked"),
          key("sms-codes", "sms_code", "expires_at", "a code for SMS, after it ran out"),
          key("acting-screens", "acting_screen", "at", "screens whose next key acts"),
          key("desk-codes", "desk_code", "at", "a code for the desk, as a keyed hash"),
          key("ministry-attempts", "desk_ministry_attempt", "at", "a sign-in that was begun"),
          key("passkey-attempts", "desk_passkey_attempt", "at", "a passkey that was asked for"),
          key("passkeys", "desk_passkey", "ended_at", "a passkey that opens nothing any more"),
          key("desk-sessions", "desk_session", "began_at", "who was at the desk, and when"),
          key("api-answers", "api_idempotency", "at", "the answer to a request of the API"),
          key("court-day-orders", "court_day_order", "done_at", "a court day that was moved"),
          misses(),
          gone(
              "twin-keys",
              "twin_key",
              "at",
              KEEP_TWINS,
              Source.WORK,
              "the key by which reports of one child find each other",
              heldAs("case_id")),
          gone(
              "drafts",
              "report_draft",
              "keyed_at",
              KEEP_DRAFTS,
              Source.ACT,
              "what a caller told and did not file, and the row of what was filed",
              heldAs("case_id")),
          gone(
              "delivery-reports",
              "delivery_report",
              "received_at",
              KEEP_BODIES,
              Source.ACT,
              "what the carrier said of a text",
              ""),
          bodies(),
          gone(
              "activation-codes",
              "officer_activation",
              "until",
              KEEP_BODIES,
              Source.WORK,
              "a code that an officer did not use, as a keyed hash",
              ""),
          gone(
              "digests",
              "digest",
              "day",
              KEEP_BODIES,
              Source.TIDY,
              "that an office had its text of the day",
              ""),
          gone(
              "registry-rounds",
              "registry_round",
              "day",
              KEEP_BODIES,
              Source.TIDY,
              "that a registry was asked for its day",
              ""),
          gone(
              "desk-computers",
              "desk_computer",
              "seen_at",
              KEEP_NUMBERS,
              Source.WORK,
              "at which computer an officer signed in, by the hash of a mark in its browser",
              ""),
          gone(
              "desk-enrolments",
              "desk_enrolment",
              "until",
              KEEP_NUMBERS,
              Source.WORK,
              "that a computer of a desk kept something for the time without a line, once it is"
                  + " over",
              ""),
          gone(
              "approvals",
              "approval",
              "decided_at",
              KEEP_NUMBERS,
              Source.WORK,
              "what a second person decided, or did not in time; the audit keeps who and when",
              ""),
          gone(
              "subscribers-events",
              "link_delivery",
              "waiting_since",
              KEEP_NUMBERS,
              Source.WORK,
              "that a subscriber was sent an event, or did not take it: ids and attempts",
              " and t.target like 'subscriber:%' and t.state <> 'SENDING'" + heldAs("case_id")),
          entries(),
          gone(
              "sim-checks",
              "sim_check",
              "asked_at",
              KEEP_NUMBERS,
              Source.WORK,
              "when a number's SIM was changed, by a keyed hash, once it is asked of no more",
              ""),
          gone(
              "replies-to-nothing",
              "contact_reply",
              "at",
              KEEP_NUMBERS,
              Source.ACT,
              "a yes or no that belonged to no text",
              " and t.message_id is null and t.hearing_id is null"),
          gone(
              "languages",
              "sms_language",
              "at",
              KEEP_LANGUAGES,
              Source.ACT,
              "the language a number asked for, unless it stands in a case",
              " and not exists (select 1 from contact c where c.phone_index = t.phone_index)"),
          numbers(),
          names(),
          gone(
              "retention-runs",
              "retention_run",
              "ended_at",
              KEEP_LANGUAGES,
              Source.TIDY,
              "what the rules took: counts",
              ""));

  private RetentionBook() {}

  private static RetentionRule key(String name, String table, String at, String what) {
    return gone(name, table, at, KEEP_KEYS, Source.WORK, what, "");
  }

  private static RetentionRule gone(
      String name,
      String table,
      String at,
      Duration keep,
      Source source,
      String what,
      String also) {
    return new RetentionRule(
        name,
        table,
        what,
        keep,
        "`" + at + "`",
        Time.SERVER,
        source,
        BITE,
        "ctid",
        "t." + at + " < $1::timestamptz" + also,
        " delete from " + table + " where ctid = any(array(select key from due))");
  }

  private static RetentionRule misses() {
    return new RetentionRule(
        "reference-misses",
        "reference_miss",
        "references that an officer typed and that led nowhere",
        KEEP_KEYS,
        "the last of them, and the end of the lock",
        Time.HOUSE,
        Source.WORK,
        BITE,
        "officer_id",
        "coalesce(t.locked_until, '-infinity') < $1"
            + " and not exists (select 1 from unnest(t.recent) r where r >= $1)",
        " delete from reference_miss where officer_id in (select key from due)");
  }

  /// The row stays: its id is never used again, and what is sent once more does nothing.
  private static RetentionRule entries() {
    return new RetentionRule(
        "desk-entries",
        "desk_intake",
        "what was written at a desk without a line, could not be done, and was decided by a person",
        KEEP_NUMBERS,
        "`resolved_at`",
        Time.SERVER,
        Source.ACT,
        BITE,
        "id",
        "t.resolved_at < $1::timestamptz and t.entry <> ''::bytea" + heldAs("case_id"),
        " update desk_intake set entry = ''::bytea where id in (select key from due)");
  }

  /// The row stays: it is counted, and it is the proof that something was sent. A text about a day
  /// that is still to come is needed to say what was told before.
  private static RetentionRule bodies() {
    return new RetentionRule(
        "message-bodies",
        "message",
        "the words of a text and the number it went to; of one without a case, the index of the"
            + " number too",
        KEEP_BODIES,
        "its end, its deadline, and the day in court it tells of",
        Time.SERVER,
        Source.ACT,
        BITE,
        "id",
        """
        t.created_at < $1 and t.facts <> ''::bytea and t.state_at < $1 and t.deadline < $1
          and t.state in ('DELIVERED', 'FAILED', 'EXPIRED', 'DEAD', 'CANCELLED', 'UNREPORTED')
          and not exists (select 1 from hearing d
                           where d.id = t.hearing_id and d.state in ('SET', 'SUSPENDED')
                             and d.at > $1)
        """
            + heldAs("case_id"),
        """
        , earlier as (delete from message_earlier where message_id in (select key from due))
        update message
           set facts = ''::bytea, phone = ''::bytea,
               phone_index = case when case_id is null then uuid_send(id) else phone_index end
         where id in (select key from due)
        """);
  }

  /// What says that a number must not be used goes with the numbers of its own case, but not while
  /// a case that is linked to it is open.
  private static RetentionRule numbers() {
    return new RetentionRule(
        "numbers-of-closed-cases",
        "case_file",
        "the phone numbers of people close to a child, and their indexes in texts and answers",
        KEEP_NUMBERS,
        "the closing of the case",
        Time.HOUSE,
        Source.ACT,
        CASES,
        "id",
        """
        t.closed_at < $1 and t.numbers_gone_at is null
          and not exists (select 1 from message m
                           where m.case_id = t.id and m.state in ('READY', 'CLAIMED'))
          and not exists (select 1 from case_link l join case_file o on o.id = l.other_id
                           where l.case_id = t.id and o.closed_at is null)
        """
            + heldAs("id"),
        """
        , texts as (select id from message where case_id in (select key from due))
        , people as (update contact set phone = null, phone_index = null
                      where case_id in (select key from due) and phone_index is not null)
        , told as (update message
                      set facts = ''::bytea, phone = ''::bytea, phone_index = uuid_send(id)
                    where id in (select id from texts))
        , answers as (update contact_reply set phone_index = ''::bytea
                       where message_id in (select id from texts))
        , days as (update contact_reply set phone_index = ''::bytea
                    where hearing_id in (select id from hearing
                                          where case_id in (select key from due)))
        , letters as (delete from question_letter where case_id in (select key from due))
        update case_file set numbers_gone_at = clock_timestamp() where id in (select key from due)
        """);
  }

  /// The name stays sealed in the report; only, nobody finds the case by it any more.
  private static RetentionRule names() {
    return new RetentionRule(
        "names-of-closed-cases",
        "name_key",
        "the keyed hashes by which a case is found by a name, or by an OB number that a report"
            + " tells",
        KEEP_NAMES,
        "the closing of the case",
        Time.HOUSE,
        Source.ACT,
        BITE,
        "case_id",
        "exists (select 1 from case_file f where f.id = t.case_id and f.closed_at < $1)"
            + heldAs("case_id"),
        " delete from name_key where case_id in (select key from due)");
  }

  private static String heldAs(String column) {
    return " and not exists (select 1 from case_hold h where h.case_id = t." + column + ")";
  }
}
