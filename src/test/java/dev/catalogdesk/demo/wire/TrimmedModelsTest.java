package dev.catalogdesk.demo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The models in the resources are AWS's own, only shorter. To add an operation, run this test with
/// `-Dtest.jvm.args="-Ddemo.add=servicecatalog:TerminateProvisionedProduct,…"`: it writes the model anew.
class TrimmedModelsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/dev/catalogdesk/demo/wire");

    @ParameterizedTest
    @ValueSource(strings = {"cloudformation", "servicecatalog", "sts"})
    void areTheFullOnesTrimmed(String service) throws IOException {
        JsonNode full = SharedData.fullModel(service);
        Path file = RESOURCES.resolve(service + ".json");
        ObjectMapper mapper = new ObjectMapper();
        List<String> operations = new ArrayList<>(added(service));
        if (Files.exists(file)) {
            mapper.readTree(file.toFile()).path("operations").fieldNames().forEachRemaining(operations::add);
        }
        ObjectNode expected = new ModelTrimmer(full).trim(new TreeSet<>(operations));
        if (!added(service).isEmpty()) {
            Files.writeString(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(expected) + "\n");
        }
        assertThat(mapper.readTree(file.toFile())).isEqualTo(expected);
    }

    private static List<String> added(String service) {
        String wish = System.getProperty("demo.add", "");
        return wish.startsWith(service + ":") ? List.of(wish.substring(service.length() + 1).split(",")) : List.of();
    }
}
