package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who sees a case on a real database, and what the audit shows of those who looked or altered.
@ExtendWith(WithRealStores.class)
class CaseAccessIT extends OnOneCase {
  @Test
  void a_case_of_another_area_is_as_unknown_as_none() {
    moveAway("odpp-kibra");
    Officer stranger = stores.officer("+254700000004");

    assertThat(change(stranger, new CaseCommand.Close(CloseReason.CHARGES_WITHDRAWN)))
        .isEqualTo(new Outcome.NotForYou())
        .isEqualTo(
            change.change(
                CaseReference.ofSerial(5),
                new CaseCommand.Accept(),
                stranger,
                Channel.API,
                NOW,
                OptionalInt.empty()));
    assertThat(read(stranger)).isEmpty();
    assertThat(
            stores.ask(
                "select a.outcome from audit_entry a join case_file c on c.id = a.case_id"
                    + " where a.actor = '"
                    + stranger.id()
                    + "' order by a.id"))
        .containsExactly(List.of("outside-area"), List.of("refused"));
  }

  @Test
  void access_that_is_granted_opens_the_record_until_it_runs_out() {
    moveAway("odpp-kibra");
    Officer stranger = stores.officer("+254700000004");
    change(stranger, new CaseCommand.AskAccess(AccessReason.SAME_CHILD));
    done(childrensOfficer, new CaseCommand.GrantAccess(stranger.id()));

    assertThat(read(stranger)).isPresent();
    assertThat(list(stranger, NOW).cases()).hasSize(1);
    assertThat(list(stranger, NOW.plus(CaseRules.GRANT)).cases())
        .as("by the clock of the house, which a demo moves")
        .isEmpty();

    stores.change("update case_grant set until = clock_timestamp() - interval '1 second'");
    assertThat(read(stranger)).isEmpty();
  }

  @Test
  void the_database_holds_the_same_line_in_raw_sql() {
    done(childrensOfficer, new CaseCommand.Accept());
    var asChief = rawCounts(chief);
    var asOffice = rawCounts(childrensOfficer);
    var asProsecutor = rawCounts(prosecutor);
    moveAway("odpp-kibra");
    var asStranger = rawCounts(stores.officer("+254700000004"));

    // cases, events, contacts
    assertThat(asOffice).containsExactly(1, 3, 1);
    assertThat(asChief)
        .as("the reporter sees the status, never the record")
        .containsExactly(1, 0, 0);
    assertThat(asProsecutor).as("in the area, but not yet in the case").containsExactly(1, 0, 0);
    assertThat(asStranger).containsExactly(0, 0, 0);
  }

  @Test
  void the_reader_role_without_an_officer_sees_nothing_and_changes_nothing() {
    assertThat(stores.askAs("haki_reader", "select count(*) from case_file")).isEqualTo("0");
    assertThat(stores.askAs("haki_reader", "select count(*) from case_event")).isEqualTo("0");
    assertThat(stores.askAs("haki_reader", "update case_file set version = 9 returning version"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_house", "update case_event set kind = 'x' returning kind"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_house", "delete from case_file returning id"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_house", "update audit_entry set outcome = 'x' returning id"))
        .contains("permission denied");
  }

  @Test
  void a_list_shows_what_the_officer_may_see_a_page_at_a_time() {
    for (int serial = 1; serial <= 5; serial++) {
      file(serial);
    }
    var first = list(childrensOfficer, Optional.empty());
    var second = list(childrensOfficer, first.next());

    assertThat(first.cases()).hasSize(4);
    assertThat(second.cases()).hasSize(2);
    assertThat(second.next()).isEmpty();
    assertThat(first.cases()).doesNotContainAnyElementsOf(second.cases());
    moveAway("odpp-kibra");
    assertThat(list(stores.officer("+254700000004"), Optional.empty()).cases()).isEmpty();
  }

  @Test
  void the_audit_chain_shows_the_row_that_was_altered() {
    done(childrensOfficer, new CaseCommand.Accept());
    for (int i = 0; i < 5; i++) {
      read(childrensOfficer);
    }
    var verify = new VerifyAudit(stores.database(), stores.sealing());
    var anchors = verify.heads();
    assertThat(verify.verify(anchors).faults()).isEmpty();
    long rows = verify.verify(List.of()).rows();
    assertThat(rows).isGreaterThan(10);
    String id =
        stores
            .ask(
                "select id from audit_entry where action = 'case.read' order by id offset 2 limit 1")
            .getFirst()
            .getFirst();

    tamper("update audit_entry set outcome = 'refused' where id = " + id);
    assertThat(verify.verify(List.of()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.row()).isEqualTo(Long.parseLong(id)));

    tamper("update audit_entry set outcome = 'told' where id = " + id);
    assertThat(verify.verify(List.of()).faults()).isEmpty();
    tamper("delete from audit_entry where id = " + id);
    assertThat(verify.verify(List.of()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.what()).contains("a row is gone"));
  }

  @Test
  void rows_cut_off_the_end_or_put_in_without_the_key_are_found() {
    for (int i = 0; i < 3; i++) {
      read(childrensOfficer);
    }
    var verify = new VerifyAudit(stores.database(), stores.sealing());
    var anchors = verify.heads();
    int shard = Audit.shard(Optional.of(caseId()));
    tamper(
        "delete from audit_entry where shard = "
            + shard
            + " and seq = (select max(seq) from audit_entry where shard = "
            + shard
            + ")");
    assertThat(verify.verify(List.of()).faults()).hasSize(1);
    tamper(
        "update audit_head h set (seq, mac) = (select seq, mac from audit_entry where shard = "
            + shard
            + " order by seq desc limit 1) where shard = "
            + shard);
    assertThat(verify.verify(List.of()).faults()).as("the head was altered as well").isEmpty();
    assertThat(verify.verify(anchors).faults()).as("but not what was written down").hasSize(1);

    tamper(
        "insert into audit_entry (action, channel, outcome) values ('case.read', 'api', 'told')");
    assertThat(verify.verify(List.of()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.what()).contains("no chain"));
  }
}
