package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.wire.ShapeCheck;
import dev.catalogdesk.demo.wire.SharedData;
import java.net.http.HttpResponse;
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

/// Every answer that the API declares for end users' operations, provoked over the wire. Prints the table.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndUserTableTest {
    private static final int OPERATIONS = 26;
    private final SampleDesk desk = new SampleDesk();
    private final JsonNode model = SharedData.fullModel("servicecatalog");

    @AfterAll
    void stop() {
        desk.close();
    }

    static List<EndUserCase> cases() {
        return EndUserCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesEachDeclaredAnswer(EndUserCase each) {
        HttpResponse<String> response = desk.call(each.operation(), each.input().apply(desk));
        RawCalls.demandHeaders(response);
        JsonNode body = RawCalls.json(response);
        if (each.outcome().equals(EndUserCase.SUCCESS)) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(ShapeCheck.problems(model, each.operation(), body)).isEmpty();
        } else {
            assertThat(body.path("__type").asText()).as(response.body()).isEqualTo(each.outcome() + "Exception");
            assertThat(body.path("Message").asText()).isNotBlank();
        }
    }

    @Test
    void noAnswerThatIsDeclaredIsLeftOut() {
        Set<String> operations =
            cases().stream().map(EndUserCase::operation).collect(Collectors.toCollection(TreeSet::new));
        List<String> table = new ArrayList<>();
        for (String operation : operations) {
            Set<String> provoked = cases().stream().filter(each -> each.operation().equals(operation))
                .map(EndUserCase::outcome).collect(Collectors.toSet());
            table.add(operation + " | " + declared(operation).stream()
                .map(answer -> answer + (provoked.contains(answer) ? " ok" : " MISSING"))
                .collect(Collectors.joining(" | ")));
        }
        String printed = String.join("\n", table);
        System.out.println(printed);
        assertThat(operations).hasSize(OPERATIONS);
        assertThat(printed).doesNotContain("MISSING");
    }

    private List<String> declared(String operation) {
        List<String> answers = new ArrayList<>(List.of(EndUserCase.SUCCESS));
        model.path("operations").path(operation).path("errors").forEach(error ->
            answers.add(error.path("shape").asText().replaceFirst("Exception$", "")));
        return answers;
    }
}
