package org.hakimtoto.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every code of PostgreSQL 18 in the classes that may speak of the server, and some that do not.
class SqlStateTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          08000 | connection_exception                       | UNAVAILABLE
          08001 | sqlclient_unable_to_establish_connection   | UNAVAILABLE
          08003 | connection_does_not_exist                  | UNAVAILABLE
          08004 | server_rejected_establishment              | UNAVAILABLE
          08006 | connection_failure                         | UNAVAILABLE
          08007 | transaction_resolution_unknown             | UNKNOWN
          08P01 | protocol_violation                         | UNAVAILABLE
          25000 | invalid_transaction_state                  | OURS
          25001 | active_sql_transaction                     | OURS
          25006 | read_only_sql_transaction                  | UNAVAILABLE
          25P01 | no_active_sql_transaction                  | OURS
          25P02 | in_failed_sql_transaction                  | OURS
          25P03 | idle_in_transaction_session_timeout        | BUSY
          25P04 | transaction_timeout                        | BUSY
          28000 | invalid_authorization_specification        | UNAVAILABLE
          28P01 | invalid_password                           | UNAVAILABLE
          3D000 | invalid_catalog_name                       | UNAVAILABLE
          40000 | transaction_rollback                       | BUSY
          40001 | serialization_failure                      | BUSY
          40002 | transaction_integrity_constraint_violation | OURS
          40003 | statement_completion_unknown               | UNKNOWN
          40P01 | deadlock_detected                          | BUSY
          53000 | insufficient_resources                     | UNAVAILABLE
          53100 | disk_full                                  | UNAVAILABLE
          53200 | out_of_memory                              | UNAVAILABLE
          53300 | too_many_connections                       | UNAVAILABLE
          53400 | configuration_limit_exceeded               | UNAVAILABLE
          55000 | object_not_in_prerequisite_state           | OURS
          55006 | object_in_use                              | BUSY
          55P02 | cant_change_runtime_param                  | OURS
          55P03 | lock_not_available                         | BUSY
          55P04 | unsafe_new_enum_value_usage                | OURS
          57000 | operator_intervention                      | UNAVAILABLE
          57014 | query_canceled                             | BUSY
          57P01 | admin_shutdown                             | UNAVAILABLE
          57P02 | crash_shutdown                             | UNAVAILABLE
          57P03 | cannot_connect_now                         | UNAVAILABLE
          57P04 | database_dropped                           | UNAVAILABLE
          57P05 | idle_session_timeout                       | BUSY
          58000 | system_error                               | UNAVAILABLE
          58030 | io_error                                   | UNAVAILABLE
          58P01 | undefined_file                             | UNAVAILABLE
          22012 | division_by_zero                           | OURS
          23505 | unique_violation                           | OURS
          42501 | insufficient_privilege                     | OURS
          42601 | syntax_error                               | OURS
          42P01 | undefined_table                            | UNAVAILABLE
          P0001 | raise_exception                            | OURS
          XX000 | internal_error                             | OURS
          XX001 | data_corrupted                             | OURS
          """)
  void each_code_is_told_as(String state, String name, SqlState.Meaning meaning) {
    assertThat(SqlState.meaning(state)).as(name).isEqualTo(meaning);
  }

  @Test
  void an_error_without_a_code_is_ours() {
    assertThat(SqlState.meaning("")).isEqualTo(SqlState.Meaning.OURS);
  }

  @Test
  void each_row_of_the_table_has_its_reason_and_changes_something() {
    assertThat(SqlState.TABLE).extracting(SqlState.Row::state).doesNotHaveDuplicates();
    assertThat(SqlState.TABLE)
        .allSatisfy(row -> {
          assertThat(row.state()).matches("[0-9A-Z]{2}|[0-9A-Z]{5}");
          assertThat(row.why()).isNotBlank();
          assertThat(row.meaning())
              .as("what its class is told as, without it")
              .isNotEqualTo(
                  row.state().length() == 2
                      ? SqlState.Meaning.OURS
                      : SqlState.meaning(row.state().substring(0, 2)));
        });
  }
}
