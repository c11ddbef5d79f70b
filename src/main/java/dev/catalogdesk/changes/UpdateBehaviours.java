package dev.catalogdesk.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// How each type of resource takes changes, from the tables of the AWS CDK (see the notice beside the file). Read when
/// it is first asked for.
public final class UpdateBehaviours {
    private UpdateBehaviours() {
    }

    private static final class Holder {
        private static final JsonNode TYPES = read();
    }

    /// The behaviour of a type.
    ///
    /// @param resourceType such as `AWS::SNS::Topic`
    /// @return its behaviour; for a type that the tables lack, such as a custom resource, all is changed in place
    public static UpdateBehaviour of(String resourceType) {
        return new UpdateBehaviour(Holder.TYPES.path(resourceType));
    }

    private static JsonNode read() {
        try (InputStream file = Objects.requireNonNull(
                UpdateBehaviours.class.getResourceAsStream("cfn-update-behaviour.json"))) {
            return new ObjectMapper().readTree(file).path("resources");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
