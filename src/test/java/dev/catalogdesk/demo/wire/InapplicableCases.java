package dev.catalogdesk.demo.wire;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The protocol cases of botocore that say nothing about a service such as this one, each with its reason.
final class InapplicableCases {
    private static final String COMPRESSED = "Compressed bodies: no operation that is simulated asks for them.";
    private static final String NULLS = "A client leaves null members out; what stands there is what it was given.";
    private static final String OFFSET = "A time can be written with any offset; ours is always Z.";
    private static final String EMPTY =
        "An empty answer can be written in several ways; here it is an object or an envelope.";
    private static final String NAMES = "An error can be named in several places and forms, which a client must all"
        + " read; ours is __type without a namespace, as Service Catalog writes it.";
    private static final String DETAILS = "Errors here have a code and a message; no error that is simulated has more.";
    private static final String BLOB = "A blob is text in base64 here already, and in the case what it means.";
    private static final String UNKNOWN = "A client must skip what the model does not know; here it is never written.";

    private static final Map<String, Map<String, List<String>>> BY_FILE = Map.of(
        "input/json", Map.of(
            NULLS, List.of("AwsJson11StructuresDontSerializeNullValues"),
            COMPRESSED, List.of("SDKAppliedContentEncoding_awsJson1_1",
                "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_1")),
        "input/query", Map.of(
            COMPRESSED, List.of("SDKAppliedContentEncoding_awsQuery",
                "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsQuery"),
            "The client fills the token in; here it is read as it comes.",
                List.of("QueryProtocolIdempotencyTokenAutoFill"),
            "An empty map is sent as nothing at all.", List.of("QueryEmptyQueryMaps")),
        "output/json", Map.of(
            OFFSET, List.of("AwsJson11DateTimeWithNegativeOffset", "AwsJson11DateTimeWithPositiveOffset"),
            UNKNOWN, List.of("handles_unexpected_json_output", "AwsJson11DeserializeIgnoreType"),
            EMPTY, List.of("json_1_1_service_responds_with_no_payload"),
            DETAILS, List.of("AwsJson11ComplexError"),
            NAMES, List.of("AwsJson11FooErrorUsingXAmznErrorType", "AwsJson11FooErrorUsingXAmznErrorTypeWithUri",
                "AwsJson11FooErrorUsingXAmznErrorTypeWithUriAndNamespace", "AwsJson11FooErrorUsingCode",
                "AwsJson11FooErrorUsingCodeAndNamespace", "AwsJson11FooErrorUsingCodeUriAndNamespace",
                "AwsJson11FooErrorWithDunderTypeAndNamespace", "AwsJson11FooErrorWithDunderTypeUriAndNamespace",
                "AwsJson11FooErrorWithNestedTypeProperty"),
            BLOB, List.of("AwsJson11DeserializeBlobUnionValue", "parses_blob_shapes"),
            NULLS, List.of("AwsJson11StructuresDontDeserializeNullValues")),
        "output/query", Map.of(
            OFFSET, List.of("AwsQueryDateTimeWithNegativeOffset", "AwsQueryDateTimeWithPositiveOffset"),
            EMPTY, List.of("QueryEmptyInputAndEmptyOutput", "QueryNoInputAndNoOutput", "QueryNoInputAndOutput"),
            DETAILS, List.of("QueryComplexError"),
            BLOB, List.of("QueryXmlBlobs")));

    private final Map<String, String> reasons = new TreeMap<>();

    private InapplicableCases(Map<String, List<String>> idsByReason) {
        idsByReason.forEach((reason, ids) -> ids.forEach(id -> reasons.put(id, reason)));
    }

    /// The cases of one file of botocore's.
    static InapplicableCases of(String file) {
        return new InapplicableCases(BY_FILE.getOrDefault(file, Map.of()));
    }

    Set<String> ids() {
        return reasons.keySet();
    }

    /// The list, to be read.
    String table() {
        StringBuilder table = new StringBuilder();
        reasons.forEach((id, reason) -> table.append("  ").append(id).append(": ").append(reason).append('\n'));
        return table.toString();
    }
}
