package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.demo.wire.ServiceModel;
import dev.catalogdesk.demo.wire.ShapeCheck;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Every operation answers every input that the model allows with something that the model allows.
class AnyInputTest {
    private static final int ROUNDS = 40;

    @Test
    void hasAnAnswerThatFitsTheModel() throws IOException {
        JsonNode model = model();
        RandomInput inputs = new RandomInput(model, new SplittableRandom(15));
        List<String> operations = new ArrayList<>();
        model.path("operations").fieldNames().forEachRemaining(operations::add);
        TreeMap<String, String> problems = new TreeMap<>();
        try (DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()));
                RawCalls calls = new RawCalls(server)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String operation : operations) {
                    JsonNode input = inputs.of(model.path("operations").path(operation).path("input").path("shape")
                        .asText());
                    HttpResponse<String> response = calls.catalog(operation, input.toString());
                    inputs.learn(RawCalls.json(response));
                    problem(model, operation, response).forEach(problem ->
                        problems.putIfAbsent(operation + ": " + problem, input.toString()));
                }
            }
        }
        assertThat(problems).as("problems with the first input that provoked each").isEmpty();
    }

    private static List<String> problem(JsonNode model, String operation, HttpResponse<String> response) {
        JsonNode answer = RawCalls.json(response);
        return switch (response.statusCode()) {
            case 200 -> ShapeCheck.problems(model, operation, answer);
            case 400 -> answer.path("__type").asText().isEmpty() ? List.of("an error without a type") : List.of();
            default -> List.of("HTTP " + response.statusCode());
        };
    }

    private static JsonNode model() throws IOException {
        try (InputStream in = ServiceModel.class.getResourceAsStream("servicecatalog.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        }
    }
}
