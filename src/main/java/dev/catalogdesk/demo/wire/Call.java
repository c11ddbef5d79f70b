package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A call as an operation sees it: checked against the model, whatever protocol it came in.
///
/// @param operation name of the operation
/// @param region region of the signature's scope
/// @param accessKeyId who signed
/// @param requestId id of the request, as the answer's header tells it
/// @param input the input by the model's member names
public record Call(String operation, String region, String accessKeyId, String requestId, ObjectNode input) {
    /// A text of the input.
    ///
    /// @param member member name
    /// @return the text; empty where it was not sent
    public String text(String member) {
        return input.path(member).asText("");
    }

    /// Whether a member was sent with a text in it.
    ///
    /// @param member member name
    /// @return true if so
    public boolean has(String member) {
        return !text(member).isEmpty();
    }

    /// A number of the input.
    ///
    /// @param member member name
    /// @param otherwise what holds where it was not sent
    /// @return the number
    public int number(String member, int otherwise) {
        return input.path(member).asInt(otherwise);
    }
}
