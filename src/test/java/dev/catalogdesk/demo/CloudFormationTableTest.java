package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.wire.SharedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// Every answer that the API declares for the operations of CloudFormation, provoked by the real SDK. Prints the table.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloudFormationTableTest {
    private static final int OPERATIONS = 20;
    /// The limit takes two thousand stacks and has a test of its own. A change set that lacks a capability is refused
    /// before it could be executed.
    private static final Set<String> ELSEWHERE = Set.of("CreateStack LimitExceededException",
        "CreateChangeSet LimitExceededException", "ExecuteChangeSet InsufficientCapabilitiesException");
    private final StackDesk desk = new StackDesk();

    @AfterAll
    void stop() {
        desk.close();
    }

    static List<StackCase> cases() {
        return StackCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesEachDeclaredAnswer(StackCase each) {
        if (each.outcome().equals(StackCase.SUCCESS)) {
            assertThatCode(() -> each.call().accept(desk)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> each.call().accept(desk)).asInstanceOf(type(AwsServiceException.class))
                .satisfies(e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo(each.outcome()))
                .satisfies(e -> assertThat(e.awsErrorDetails().errorMessage()).isNotBlank())
                .satisfies(e -> assertThat(e.statusCode()).isEqualTo(each.outcome().contains("NotFound") ? 404 : 400));
        }
    }

    @Test
    void noAnswerThatIsDeclaredIsLeftOut() {
        JsonNode model = SharedData.fullModel("cloudformation");
        Set<String> operations =
            cases().stream().map(StackCase::operation).collect(Collectors.toCollection(TreeSet::new));
        List<String> table = new ArrayList<>();
        for (String operation : operations) {
            Set<String> provoked = cases().stream().filter(each -> each.operation().equals(operation))
                .map(StackCase::outcome).collect(Collectors.toSet());
            table.add(operation + " | " + declared(model, operation).stream()
                .map(answer -> answer + (provoked.contains(answer) ? " ok"
                    : ELSEWHERE.contains(operation + " " + answer) ? " elsewhere" : " MISSING"))
                .collect(Collectors.joining(" | ")));
        }
        String printed = String.join("\n", table);
        System.out.println(printed);
        assertThat(operations).hasSize(OPERATIONS);
        assertThat(printed).doesNotContain("MISSING");
    }

    private static List<String> declared(JsonNode model, String operation) {
        List<String> answers = new ArrayList<>(List.of(StackCase.SUCCESS, "ValidationError"));
        model.path("operations").path(operation).path("errors").forEach(error -> {
            String shape = error.path("shape").asText();
            answers.add(model.path("shapes").path(shape).path("error").path("code").asText(shape));
        });
        return answers;
    }
}
