package dev.catalogdesk.demo.wire;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The test data beside the project: AWS's models and recordings. Where it is absent, a test that asks for it is
/// skipped.
public final class SharedData {
    private static final Path ROOT = Path.of("..", "shared", "data");

    private SharedData() {
    }

    /// Reads a JSON file.
    ///
    /// @param path path below the data folder
    /// @return its content
    public static JsonNode json(String path) {
        Path file = ROOT.resolve(path);
        assumeTrue(Files.exists(file), () -> "The test data " + file + " is not beside the project.");
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The full model of a service.
    ///
    /// @param service `cloudformation`, `servicecatalog`, `sts`
    /// @return AWS's model
    public static JsonNode fullModel(String service) {
        String version = switch (service) {
            case "cloudformation" -> "2010-05-15";
            case "sts" -> "2011-06-15";
            case "servicecatalog" -> "2015-12-10";
            default -> throw new IllegalArgumentException(service);
        };
        return json("service-models/" + service + "/" + version + "/service-2.json");
    }
}
