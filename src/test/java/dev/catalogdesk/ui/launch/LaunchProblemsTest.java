package dev.catalogdesk.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchProblemsTest {
    private final LaunchProblems problems = new LaunchProblems(Messages.load(),
        new AdviceWords(Messages.load(), new Masker()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "StackSetAccounts [999900001111] are not allowed by the stack set constraint. | STACK_SETS",
        "1 validation error detected: Value 'x' at 'notificationArns.1.member' failed | NOTIFICATIONS",
        "Duplicate tag key: team | TAGS",
        "Missing required parameter in Tags[0]:Value | TAGS",
        "Advantage was refused | PARAMETERS"})
    void leadsToTheStepThatAwsSpeaksOf(String said, LaunchStep step) {
        CatalogException refusal = new CatalogException.Refused("ProvisionProduct", "InvalidParametersException", said,
            "r-1", new IllegalStateException());
        LaunchRequest request = new LaunchRequest("prod-1", "pa-1", Optional.empty(), "orders-db", Map.of(), List.of(),
            List.of(), "token-1");

        assertThat(problems.refused(refusal, request, new Location("prod", "111122223333", "eu-central-1")).step())
            .contains(step);
    }
}
