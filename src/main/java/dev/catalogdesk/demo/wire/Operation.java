package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// An operation of a service. Called on many threads at once.
@FunctionalInterface
public interface Operation {
    /// Answers a call.
    ///
    /// @param call the call, its input already checked against the model
    /// @return the output by the model's member names; times as epoch seconds
    /// @throws ServiceException if the service refuses it
    ObjectNode answer(Call call);
}
