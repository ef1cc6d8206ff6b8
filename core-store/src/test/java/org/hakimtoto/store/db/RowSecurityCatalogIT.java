package org.hakimtoto.store.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The catalog of the migrated database: no table that leads to a child is left out of row-level
/// security, and no policy changes unseen.
@ExtendWith(WithRealStores.class)
class RowSecurityCatalogIT {
  /// Tables with a case in them that are not under row-level security, and why that is well. The
  /// reader has no right on any of them.
  private static final Map<String, String> NOT_UNDER_IT =
      Map.of(
          "message", "the outbox: the pump works for nobody's eyes, what it sends is sealed",
          "audit_entry", "written by the house and read by its verifier only",
          "link_delivery", "the queue to CJIMS: ids and attempts, no child's data",
          "report_draft", "what a caller said so far, sealed; looked up by session or number",
          "question_letter", "looked up by a phone's number before anybody is known to ask");

  private static final String WITH_A_CASE =
      """
      from pg_class c
       where c.relkind in ('r', 'p', 'm', 'v') and c.relnamespace = 'public'::regnamespace
         and (c.relname = 'case_file'
           or exists (select 1 from pg_attribute a
                       where a.attrelid = c.oid and a.attnum > 0
                         and a.attname in ('case_id', 'other_id', 'reference'))
           or exists (select 1 from pg_constraint f
                       where f.conrelid = c.oid and f.confrelid = 'case_file'::regclass))
      """;

  @Test
  void every_table_with_a_case_is_under_row_level_security_or_says_why_not(RealStores stores) {
    assertThat(
            names(
                stores,
                "select relname "
                    + WITH_A_CASE
                    + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
        .containsExactlyInAnyOrderElementsOf(NOT_UNDER_IT.keySet());
    assertThat(names(stores, "select relname " + WITH_A_CASE)).hasSizeGreaterThan(12);
  }

  @Test
  void what_is_not_under_it_is_closed_to_the_reader(RealStores stores) {
    assertThat(
            names(
                stores,
                "select relname "
                    + WITH_A_CASE
                    + """
                     and not c.relrowsecurity
                     and has_any_column_privilege('haki_reader', c.oid, 'SELECT')
                    """))
        .isEmpty();
  }

  /// What belongs to a case by its id alone: no foreign key or column says so to the test above.
  @Test
  void the_reader_reads_these_tables_and_no_other(RealStores stores) {
    assertThat(
            names(
                stores,
                """
                select c.relname from pg_class c
                 where c.relkind in ('r', 'p', 'm', 'v') and c.relnamespace = 'public'::regnamespace
                   and has_any_column_privilege('haki_reader', c.oid, 'SELECT')
                   and not c.relrowsecurity
                """))
        .as("places, units and holidays are no secrets")
        .containsExactlyInAnyOrder(
            "unit",
            "county",
            "sub_county",
            "location",
            "sub_location",
            "court",
            "institution",
            "holiday");
    assertThat(
            names(
                stores,
                """
                select c.relname from pg_class c
                 where c.relkind in ('r', 'p', 'm', 'v') and c.relnamespace = 'public'::regnamespace
                   and has_table_privilege('haki_reader', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
                """))
        .isEmpty();
  }

  @Test
  void neither_role_can_step_around_it(RealStores stores) {
    assertThat(
            stores.ask(
                """
                select rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole
                  from pg_roles where rolname in ('haki_house', 'haki_reader') order by 1
                """))
        .containsExactly(
            List.of("haki_house", "f", "f", "f", "f"), List.of("haki_reader", "f", "f", "f", "f"));
    assertThat(
            names(
                stores,
                """
                select proname from pg_proc
                 where prosecdef and pronamespace = 'public'::regnamespace
                """))
        .as("functions that run with their owner's rights")
        .containsExactly("haki_hold_case_events");
  }

  @Test
  void the_policies_are_those_that_were_looked_at(RealStores stores) throws IOException {
    String now =
        stores
            .ask(
                """
                select tablename, policyname, array_to_string(roles, ','), cmd, permissive,
                       regexp_replace(coalesce(qual, '-'), '\\s+', ' ', 'g'),
                       regexp_replace(coalesce(with_check, '-'), '\\s+', ' ', 'g')
                  from pg_policies where schemaname = 'public' order by 1, 2
                """)
            .stream()
            .map(row ->
                "%s: %s\n  to %s for %s, %s\n  using %s\n  with check %s\n"
                    .formatted(row.toArray()))
            .collect(Collectors.joining("\n"));

    assertThat(now).as("row-security.txt; if this is meant, replace the file").isEqualTo(kept());
  }

  private static String kept() throws IOException {
    try (InputStream in = RowSecurityCatalogIT.class.getResourceAsStream("row-security.txt")) {
      return in == null ? "" : new String(in.readAllBytes(), UTF_8);
    }
  }

  private static List<String> names(RealStores stores, String sql) {
    return stores.ask(sql).stream().map(List::getFirst).toList();
  }
}
