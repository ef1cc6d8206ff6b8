package org.hakimtoto.gateway.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.Location;
import io.vertx.openapi.contract.OpenAPIVersion;
import io.vertx.openapi.contract.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.DiversionLevel;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.clients.ApiScope;
import org.junit.jupiter.api.Test;

/// The contract as a text: that it holds together and says the words of the core.
class ContractTest {
  /// Changes nothing in the record: to ask for it again reads the same book again.
  private static final Set<String> CHANGES_NOTHING =
      Set.of("reloadMenus", "searchCases", "previewSubscriber");

  private final Contract contract = Contract.ofThisBuild();

  @Test
  void it_is_open_api31() {
    assertThat(contract.checked().getVersion()).isEqualTo(OpenAPIVersion.V3_1);
    assertThat(contract.text()).startsWith("openapi: 3.1.0");
  }

  @Test
  void every_operation_names_one_scope() {
    assertThat(contract.checked().operations())
        .hasSizeGreaterThan(35)
        .allSatisfy(operation -> assertThat(Contract.scope(operation)).isPresent());
  }

  @Test
  void every_post_that_changes_a_record_needs_a_key_and_no_get_takes_one() {
    assertThat(contract.checked().operations())
        .allSatisfy(operation ->
            assertThat(Contract.takes(operation, Location.HEADER, "Idempotency-Key"))
                .as(operation.getOperationId())
                .isEqualTo(
                    operation.getHttpMethod().name().equals("POST")
                        && !CHANGES_NOTHING.contains(operation.getOperationId())));
  }

  @Test
  void every_operation_ends_in_a_problem_otherwise() {
    assertThat(contract.checked().operations())
        .extracting(Operation::getDefaultResponse)
        .doesNotContainNull();
  }

  /// What tools ask of a contract: a reader finds out what an operation is for, a program what it
  /// gets when it is refused.
  @Test
  void every_operation_is_described_and_says_how_it_refuses() {
    assertThat(contract.checked().operations())
        .allSatisfy(operation -> {
          JsonObject model = operation.getOpenAPIModel();
          assertThat(model.getString("description", ""))
              .as(operation.getOperationId())
              .isNotBlank();
          assertThat(model.getJsonObject("responses").fieldNames())
              .as(operation.getOperationId())
              .contains("400", "401", "403", "429");
        });
  }

  /// Whoever makes a client of the contract would invent a name for each that has none.
  @Test
  void every_object_has_a_name() {
    JsonObject all = Contract.shown(contract.text());
    JsonObject components = all.getJsonObject("components");
    assertThat(unnamed(all.getJsonObject("paths"), "paths")).isEmpty();
    assertThat(unnamed(components.getJsonObject("responses"), "responses")).isEmpty();
    assertThat(components.getJsonObject("schemas").stream())
        .allSatisfy(schema ->
            assertThat(within((JsonObject) schema.getValue(), schema.getKey())).isEmpty());
  }

  private static List<String> unnamed(JsonObject json, String at) {
    return json.containsKey("properties") ? List.of(at) : within(json, at);
  }

  private static List<String> within(JsonObject json, String at) {
    return json.stream()
        .filter(member -> member.getValue() instanceof JsonObject)
        .flatMap(
            member -> unnamed((JsonObject) member.getValue(), at + "." + member.getKey()).stream())
        .toList();
  }

  @Test
  void it_spells_the_words_of_the_core() {
    var words =
        Map.<String, Enum<?>[]>ofEntries(
            Map.entry("Stage", Stage.values()),
            Map.entry("Track", Track.values()),
            Map.entry("Urgency", Urgency.values()),
            Map.entry("Danger", Danger.values()),
            Map.entry("Whereabouts", Whereabouts.values()),
            Map.entry("DeclineReason", DeclineReason.values()),
            Map.entry("CustodyKind", CustodyKind.values()),
            Map.entry("CustodyEnd", CustodyEnd.values()),
            Map.entry("HearingKind", HearingKind.values()),
            Map.entry("HearingOutcome", HearingOutcome.values()),
            Map.entry("HearingState", Hearing.State.values()),
            Map.entry("MoveReason", MoveReason.values()),
            Map.entry("DiversionLevel", DiversionLevel.values()),
            Map.entry("AccessReason", AccessReason.values()),
            Map.entry("CloseReason", CloseReason.values()),
            Map.entry("Agency", Agency.values()),
            Map.entry("Role", Role.values()),
            Map.entry("ChildRole", ChildRole.values()),
            Map.entry("Category", Category.values()),
            Map.entry("WithinThreeDays", WithinThreeDays.values()),
            Map.entry("Sex", Sex.values()),
            Map.entry("Region", Region.values()),
            Map.entry("TransferState", Transfer.State.values()),
            Map.entry("ContactMode", Contact.Mode.values()),
            Map.entry("Relation", Contact.Relation.values()),
            Map.entry("ReferenceKind", ExternalReference.Kind.values()));
    JsonObject schemas =
        contract.checked().getRawContract().getJsonObject("components").getJsonObject("schemas");
    words.forEach((name, values) ->
        assertThat(schemas.getJsonObject(name).getJsonArray("enum"))
            .as(name)
            .containsExactlyElementsOf(Arrays.stream(values).map(WireNames::of).toList()));
  }

  /// What only a person may do, who proved it a moment ago, is proposed for no token.
  private static final Set<ApiScope> PERSONS =
      Set.of(
          ApiScope.CASES_KEEP,
          ApiScope.TOKENS_WRITE,
          ApiScope.SUBSCRIBERS_WRITE,
          ApiScope.CARRIER_WRITE,
          ApiScope.ACT_AS);

  @Test
  void every_scope_that_a_token_may_have_can_be_proposed() {
    assertThat(
            contract
                .checked()
                .getRawContract()
                .getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject("TokenScope")
                .getJsonArray("enum"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ApiScope.values())
                .filter(scope -> !PERSONS.contains(scope))
                .map(ApiScope::words)
                .toList());
  }
}
