package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.faults.FaultFile;
import dev.catalogdesk.demo.wire.ShapeCheck;
import dev.catalogdesk.demo.wire.SharedData;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every answer that the API declares for administrators' operations, provoked over the wire.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministrationTableTest {
    private final TemplateHost host = new TemplateHost();
    private final DemoServer server =
        DemoServer.start(DemoOptions.of(SampleScenario.create()).withTime(new HandTurnedTime()));
    private final RawCalls calls = new RawCalls(server);
    private JsonNode model;

    @BeforeAll
    void readModel() {
        model = SharedData.fullModel("servicecatalog");
    }

    @AfterEach
    void nothingGoesWrongAnyMore() {
        server.faults().clear();
    }

    @AfterAll
    void stop() {
        calls.close();
        server.close();
        host.close();
    }

    static List<Attempt> attempts() {
        return AdministrationAttempts.all();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void givesEachDeclaredAnswer(Attempt attempt) {
        FreshRegion region = new FreshRegion(calls, host);
        String input = attempt.input().apply(region);
        if (attempt.outcome().equals(AdministrationAttempts.NOT_MIGRATED)) {
            server.faults().add(FaultFile.read("faults.yaml", "tagOptions: not migrated"));
        }
        HttpResponse<String> response = region.call(attempt.operation(), input);
        RawCalls.demandHeaders(response);
        JsonNode body = RawCalls.json(response);
        if (attempt.outcome().equals(Attempt.SUCCESS)) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(ShapeCheck.problems(model, attempt.operation(), body)).isEmpty();
        } else {
            assertThat(body.path("__type").asText()).as(response.body()).isEqualTo(attempt.outcome() + "Exception");
            assertThat(body.path("Message").asText()).isNotBlank();
        }
    }

    @Test
    void noAnswerThatIsDeclaredIsLeftOut() {
        List<String> table = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (String operation : operations()) {
            Set<String> provoked = attempts().stream().filter(each -> each.operation().equals(operation))
                .map(Attempt::outcome).collect(Collectors.toCollection(TreeSet::new));
            List<String> cells = declared(operation).stream()
                .map(answer -> answer + (provoked.contains(answer) ? " ok" : " MISSING")).toList();
            cells.stream().filter(cell -> cell.endsWith(" MISSING")).forEach(cell -> gaps.add(operation + ": " + cell));
            table.add(operation + " | " + String.join(" | ", cells));
        }
        assertThat(gaps).as(String.join("\n", table)).isEmpty();
    }

    private static Set<String> operations() {
        return attempts().stream().map(Attempt::operation).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> declared(String operation) {
        List<String> answers = new ArrayList<>(List.of(Attempt.SUCCESS));
        StreamSupport.stream(model.path("operations").path(operation).path("errors").spliterator(), false)
            .map(error -> error.path("shape").asText().replaceFirst("Exception$", ""))
            .forEach(answers::add);
        return answers;
    }
}
