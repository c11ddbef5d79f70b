package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// AWS's model of a service in botocore's form. The files beside this class are cut down to the operations that are
/// simulated; NOTICE.txt tells where they come from.
public final class ServiceModel {
    private final JsonNode metadata;
    private final Map<String, OperationModel> operations = new LinkedHashMap<>();
    private final JsonNode shapeNodes;
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

    /// Reads a model.
    ///
    /// @param root the whole of botocore's `service-2.json`, or a part of it
    public ServiceModel(JsonNode root) {
        metadata = root.path("metadata");
        shapeNodes = root.path("shapes");
        root.path("operations").properties()
            .forEach(entry -> operations.put(entry.getKey(), operationModel(entry.getValue(), shapeNodes)));
    }

    /// A model that lies beside this class. Read once for all servers of a process.
    ///
    /// @param service signing name of the service, such as `servicecatalog`
    /// @return the model
    public static ServiceModel load(String service) {
        ServiceModel model = Shipped.MODELS.get(service);
        if (model == null) {
            throw new IllegalArgumentException("There is no service model " + service + ".");
        }
        return model;
    }

    /// Read with the first of them that is asked for.
    private static final class Shipped {
        private static final Map<String, ServiceModel> MODELS =
            Stream.of("servicecatalog", "cloudformation", "sts")
                .collect(Collectors.toUnmodifiableMap(service -> service, ServiceModel::read));
    }

    private static ServiceModel read(String service) {
        String file = service + ".json";
        try (InputStream in = ServiceModel.class.getResourceAsStream(file)) {
            return new ServiceModel(JsonText.read(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("The service model " + file + " cannot be read.", e);
        }
    }

    /// An operation of the model.
    ///
    /// @param name its name
    /// @param input its input, where it has one
    /// @param output its output, where it has one
    /// @param resultWrapper element around the output in Query answers; empty where there is none
    /// @param errors codes of the errors that it declares
    record OperationModel(String name, Optional<Shape.Member> input, Optional<Shape.Member> output,
            String resultWrapper, List<String> errors) {
        private static final String INVALID = "InvalidParametersException";

        /// The error as this operation can give it. Where InvalidParametersException is not declared (DescribeRecord,
        /// TerminateProvisionedProduct), ValidationException stands for it, which every operation can give.
        ServiceException asDeclared(ServiceException error) {
            return error.code().equals(INVALID) && !errors.contains(INVALID)
                ? CommonError.VALIDATION.inJson(error.text()) : error;
        }
    }

    String signingName() {
        return metadata.path("signingName").asText(metadata.path("endpointPrefix").asText());
    }

    String protocol() {
        return metadata.path("protocol").asText();
    }

    String jsonVersion() {
        return metadata.path("jsonVersion").asText("1.0");
    }

    String targetPrefix() {
        return metadata.path("targetPrefix").asText();
    }

    String apiVersion() {
        return metadata.path("apiVersion").asText();
    }

    String xmlNamespace() {
        JsonNode namespace = metadata.path("xmlNamespace");
        return namespace.isTextual() ? namespace.asText() : namespace.path("uri").asText("");
    }

    /// Names of the operations.
    ///
    /// @return all that the model has
    List<String> operationNames() {
        return List.copyOf(operations.keySet());
    }

    OperationModel operation(String name) {
        OperationModel operation = operations.get(name);
        if (operation == null) {
            throw new IllegalArgumentException("The model of " + signingName() + " has no operation " + name + ".");
        }
        return operation;
    }

    /// A shape, read when it is first asked for: of the hundreds in a model a client meets a few.
    Shape shape(Shape.Member use) {
        Shape known = shapes.get(use.shape());
        return known == null ? shapes.computeIfAbsent(use.shape(), this::readShape) : known;
    }

    private Shape readShape(String name) {
        JsonNode node = shapeNodes.path(name);
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("The model of " + signingName() + " has no shape " + name + ".");
        }
        return shape(name, node);
    }

    private static OperationModel operationModel(JsonNode node, JsonNode shapes) {
        List<String> errors = node.path("errors").valueStream().map(error -> error.path("shape").asText())
            .map(name -> shapes.path(name).path("error").path("code").asText(name)).toList();
        return new OperationModel(node.path("name").asText(), member(node.path("input")), member(node.path("output")),
            node.path("output").path("resultWrapper").asText(""), errors);
    }

    private static Shape shape(String name, JsonNode node) {
        SequencedMap<String, Shape.Member> members = new LinkedHashMap<>();
        node.path("members").properties()
            .forEach(each -> member(each.getValue()).ifPresent(member -> members.put(each.getKey(), member)));
        Optional<Shape.Member> item = member(node.path("member")).or(() -> member(node.path("value")));
        return new Shape(name, node.path("type").asText(), Collections.unmodifiableSequencedMap(members),
            texts(node.path("required")), item, member(node.path("key")), limits(node), node);
    }

    private static Optional<Shape.Member> member(JsonNode node) {
        return node.has("shape")
            ? Optional.of(new Shape.Member(node.path("shape").asText(), node)) : Optional.empty();
    }

    private static Shape.Limits limits(JsonNode node) {
        Optional<Pattern> pattern = node.has("pattern")
            ? Optional.of(Pattern.compile(node.path("pattern").asText())) : Optional.empty();
        return new Shape.Limits(number(node.path("min")), number(node.path("max")), pattern, texts(node.path("enum")));
    }

    private static Optional<Double> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.asDouble()) : Optional.empty();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return List.copyOf(texts);
    }
}
