package dev.catalogdesk.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.servicecatalog.model.ServiceCatalogRequest;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/// Every recorded answer of Service Catalog comes out of the SDK as it went in, whether the console uses the operation
/// yet or not.
class SdkRecordingsTest {
    private static final Path FOLDER = Path.of("../shared/data/recordings/aws-cli-examples");
    private static final int AT_LEAST = 35;

    @Test
    void theSdkLosesNothingOfWhatAwsReallyAnswered() throws IOException, ReflectiveOperationException {
        assumeTrue(Files.isDirectory(FOLDER), "the recordings of ../shared are not here");
        int read = 0;
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> recordings =
                files.filter(each -> each.getFileName().toString().startsWith("servicecatalog.")).toList();
            for (Path file : recordings) {
                JsonNode recording = new ObjectMapper().readTree(file.toFile());
                for (JsonNode example : recording.path("examples")) {
                    SdkPojo answer = answer(recording.path("operation").asText(), example.path("output"));
                    // The reference prints the input file of some calls as if it were an answer.
                    if (names(answer).containsAll(names(example.path("output")))) {
                        assertThat(leaves(answer)).as(file.toString()).containsAll(leaves(example.path("output"), ""));
                        read++;
                    }
                }
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static SdkPojo answer(String operation, JsonNode output) throws ReflectiveOperationException {
        try (CannedAws aws = new CannedAws(); ServiceCatalogClient client = aws.client()) {
            aws.answer(200, RecordingsTest.wire(output.deepCopy()).toString());
            Method method = Stream.of(ServiceCatalogClient.class.getMethods())
                .filter(each -> each.getName().equals(camel(operation)) && each.getParameterCount() == 1)
                .filter(each -> ServiceCatalogRequest.class.isAssignableFrom(each.getParameterTypes()[0]))
                .findFirst().orElseThrow();
            SdkBuilder<?, ?> builder =
                (SdkBuilder<?, ?>) method.getParameterTypes()[0].getMethod("builder").invoke(null);
            return (SdkPojo) method.invoke(client, builder.build());
        }
    }

    private static String camel(String operation) {
        StringBuilder name = new StringBuilder();
        for (String word : operation.split("-")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static Set<String> names(SdkPojo pojo) {
        Set<String> names = new TreeSet<>();
        pojo.sdkFields().forEach(field -> names.add(field.locationName()));
        return names;
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// Names with values, as `Status=AVAILABLE`; times as the moment they mean.
    private static Set<String> leaves(SdkPojo pojo) {
        Set<String> leaves = new TreeSet<>();
        for (SdkField<?> field : pojo.sdkFields()) {
            collect(field.locationName(), field.getValueOrDefault(pojo), leaves);
        }
        return leaves;
    }

    private static void collect(String name, Object value, Set<String> leaves) {
        switch (value) {
            case null -> {
            }
            case SdkPojo inner -> leaves.addAll(leaves(inner));
            case Collection<?> list -> list.forEach(each -> collect(name, each, leaves));
            case Map<?, ?> map -> map.forEach((key, each) -> collect(String.valueOf(key), each, leaves));
            default -> leaves.add(name + "=" + value);
        }
    }

    private static List<String> leaves(JsonNode node, String name) {
        if (node.isObject()) {
            return node.properties().stream().flatMap(each -> leaves(each.getValue(), each.getKey()).stream()).toList();
        }
        if (node.isArray()) {
            return node.valueStream().flatMap(each -> leaves(each, name).stream()).toList();
        }
        if (name.endsWith("Time")) {
            JsonNode seconds = RecordingsTest.wire(new ObjectMapper().createObjectNode().set(name, node)).path(name);
            return List.of(name + "=" + Instant.ofEpochMilli(Math.round(seconds.asDouble() * 1000)));
        }
        return List.of(name + "=" + node.asText());
    }
}
