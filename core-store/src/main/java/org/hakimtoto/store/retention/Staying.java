package org.hakimtoto.store.retention;

import java.util.List;

/// The tables from which no rule takes rows, and why: none is kept because nobody thought of it.
public record Staying(String table, String why) {
  private static final String PLACES = "places of Kenya and the calendar: nobody's data";
  private static final String ROSTER = "who may do what; an officer who left stays named in events";
  private static final String CASE =
      "part of the case, which is kept whole for as long as it is kept";
  private static final String FIGURES = "counts without a person";
  private static final String QUEUE = "a queue: a row goes when it is worked on";
  private static final String PROOF =
      "proof, sealed and chained: nothing can be taken out without breaking it";
  private static final String PRESENT = "one row for what is so now";

  public static final List<Staying> TABLES =
      List.of(
          new Staying("county", PLACES),
          new Staying("sub_county", PLACES),
          new Staying("location", PLACES),
          new Staying("sub_location", PLACES),
          new Staying("court", PLACES),
          new Staying("institution", PLACES),
          new Staying("holiday", PLACES),
          new Staying("unit", ROSTER),
          new Staying("unit_version", ROSTER),
          new Staying("officer", ROSTER),
          new Staying("officer_pin", "goes when its officer leaves or chooses another"),
          new Staying("officer_card", "goes when its officer leaves or gets another"),
          new Staying("desk_pin_try", PRESENT),
          new Staying("api_client", "who had a token: the audit speaks of it"),
          new Staying(
              "court_calendar", "who had an address of a court's days: the audit speaks of it"),
          new Staying(
              "subscriber", "who was sent events: the audit speaks of it; address and secrets go"),
          new Staying("reminder_trial", "who began one, and who agreed: the audit speaks of it"),
          new Staying("display_token", "who had a screen: the audit speaks of it"),
          new Staying("case_event", CASE),
          new Staying("case_unit", CASE),
          new Staying("case_grant", CASE),
          new Staying("case_hidden", CASE),
          new Staying("case_link", CASE),
          new Staying("reference_alias", CASE),
          new Staying("case_clock", "goes when its clock is satisfied"),
          new Staying("case_key", "emptied when its case is erased; that it was stays"),
          new Staying("erasure", "replayed after a restore: ids and a word"),
          new Staying("case_hold", "goes when the hold is lifted"),
          new Staying("contact", CASE + "; its numbers go by a rule"),
          new Staying("hearing", CASE),
          new Staying("transfer", CASE),
          new Staying("external_reference", CASE),
          new Staying("duplicate_suggestion", CASE),
          new Staying("call_task", "a call that was made is part of the proof of notice"),
          new Staying("reminder", CASE + ": no name, no number"),
          new Staying("passed_on", CASE),
          new Staying("notice_record", PROOF + "; the number and words in it are sealed"),
          new Staying("notice_head", PROOF),
          new Staying("audit_entry", PROOF + "; proposed: seven years, no names in it"),
          new Staying("audit_head", PROOF),
          new Staying("conduct_report", "a report about an officer is never taken back; sealed"),
          new Staying("conduct_bucket", "goes with its day"),
          new Staying("number_state", "that somebody must not be texted protects them; keyed hash"),
          new Staying(
              "index_pair", "emptied when the older key of the index goes: two keyed hashes"),
          new Staying("index_rotation", "goes when another key of the index is made: a time"),
          new Staying("question_letter", "goes when the question is over, or with the numbers"),
          new Staying("court_day_row", "goes with its order"),
          new Staying("message_earlier", "goes with the words of its text"),
          new Staying("sms_day", FIGURES),
          new Staying("indicator_fact", FIGURES),
          new Staying("indicator_count", FIGURES),
          new Staying("indicator_length", FIGURES),
          new Staying("indicator_quarter", FIGURES),
          new Staying("county_children", FIGURES),
          new Staying("unit_beds", FIGURES),
          new Staying("message_day", FIGURES),
          new Staying("message_count", FIGURES),
          new Staying("message_day_changed", QUEUE),
          new Staying("uncounted_event", QUEUE),
          new Staying("link_target", PRESENT),
          new Staying(
              "link_delivery", "ids and attempts of CJIMS, so that it can ask for all again"),
          new Staying("house_purpose", PRESENT),
          new Staying("save_trial", PRESENT),
          new Staying("carrier_steering", PRESENT),
          new Staying("sealed_walk", PRESENT),
          new Staying("reserved_reference", "a reference that a journal showed is nobody else's"),
          new Staying("journal_seen", "which keys a gateway's journal needs: ids and a time"),
          new Staying("journal_key", "opens what a gateway's disk may still hold"),
          new Staying("desk_key", "opens what a computer of a desk may still hold"));
}
