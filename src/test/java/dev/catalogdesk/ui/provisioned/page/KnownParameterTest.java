package dev.catalogdesk.ui.provisioned.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.SentParameters;
import dev.catalogdesk.ui.provisioned.page.KnownParameter.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownParameterTest {
    private static final RecordDetail FIRST =
        PageCatalog.record("rec-1", "PROVISION_PRODUCT", RecordStatus.SUCCEEDED, "pa-1", 0);
    private static final RecordDetail SECOND =
        PageCatalog.record("rec-2", "UPDATE_PROVISIONED_PRODUCT", RecordStatus.SUCCEEDED, "pa-2", 10);

    @Test
    void whatWasSentLastCountsAndWhatWasKeptKeepsItsRecord() {
        List<KnownParameter> known = KnownParameter.of(List.of(SECOND, FIRST), Map.of(
            "rec-1", sent(Map.of("Size", "10", "Key", "ops"), List.of(), List.of(), false),
            "rec-2", sent(Map.of("Size", "20"), List.of(), List.of("Key"), true)), Map.of(), List.of());

        assertThat(known).containsExactlyInAnyOrder(
            new KnownParameter("Size", "", "20", Source.PLAN, "rec-2"),
            new KnownParameter("Key", "", "ops", Source.JOURNAL, "rec-1"));
    }

    @Test
    void whatAnotherProgramSentSinceMakesTheOlderValuesUnknown() {
        List<KnownParameter> known = KnownParameter.of(List.of(SECOND, FIRST),
            Map.of("rec-1", sent(Map.of("Size", "10"), List.of(), List.of(), false)), Map.of(),
            List.of(declared("Size", false)));

        assertThat(known).containsExactly(new KnownParameter("Size", "About Size", "", Source.UNKNOWN, ""));
    }

    @Test
    void theStackKnowsBetterThanTheJournal() {
        List<KnownParameter> known = KnownParameter.of(List.of(FIRST),
            Map.of("rec-1", sent(Map.of("Size", "10"), List.of(), List.of(), false)), Map.of("Size", "11"), List.of());

        assertThat(known).containsExactly(new KnownParameter("Size", "", "11", Source.STACK, ""));
    }

    @Test
    void aSecretIsNeverShownWhoeverTellsIt() {
        List<KnownParameter> known = KnownParameter.of(List.of(FIRST),
            Map.of("rec-1", sent(Map.of("Declared", "hunter2"), List.of("Withheld"), List.of(), false)),
            Map.of("Masked", "****"), List.of(declared("Declared", true)));

        assertThat(known).hasSize(3).allSatisfy(each -> {
            assertThat(each.source()).isEqualTo(Source.SECRET);
            assertThat(each.value()).isEmpty();
        });
    }

    @Test
    void declaredOnesComeFirstInTheirOrder() {
        List<KnownParameter> known = KnownParameter.of(List.of(), Map.of(), Map.of("Odd", "1", "B", "2"),
            List.of(declared("B", false), declared("A", false)));

        assertThat(known).extracting(KnownParameter::key).containsExactly("B", "A", "Odd");
    }

    private static SentParameters sent(
            Map<String, String> values, List<String> secret, List<String> previous, boolean byPlan) {
        return new SentParameters(values, secret, previous, byPlan);
    }

    private static ProvisioningParameter declared(String key, boolean noEcho) {
        return new ProvisioningParameter(key, Optional.empty(), "String", noEcho, "About " + key,
            ParameterConstraints.none());
    }
}
