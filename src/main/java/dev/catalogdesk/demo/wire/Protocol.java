package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.wire.ServiceModel.OperationModel;

/// One of AWS's protocols: how a call is written down.
sealed interface Protocol permits JsonProtocol, QueryProtocol {
    /// Reads which operation is called; it may be none of the model's.
    String operationName(ServiceModel model, Request request);

    /// Reads the input. What the model does not know is dropped, as AWS does.
    ObjectNode input(ServiceModel model, OperationModel operation, Request request);

    /// Writes an output.
    Reply answer(ServiceModel model, OperationModel operation, ObjectNode output, String requestId);

    /// Writes an error.
    Reply error(ServiceException error, String xmlNamespace, String requestId);

    /// The protocol's own form of a common error.
    ServiceException error(CommonError error, String message);
}
