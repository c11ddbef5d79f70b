package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.faults.Fault.Refusal;
import dev.catalogdesk.demo.faults.Faults;
import dev.catalogdesk.demo.http.HttpRefusal;
import dev.catalogdesk.demo.http.HttpReply;
import dev.catalogdesk.demo.http.HttpRequest;
import dev.catalogdesk.demo.wire.ServiceModel.OperationModel;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a request to the operation it means, and the operation's answer or error back.
final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private final Map<String, SimulatedService> services = new HashMap<>();
    private final Faults faults;
    private final UnaryOperator<String> callerArn;
    private final CallLog log;
    private final JsonProtocol json = new JsonProtocol();
    private final QueryProtocol query = new QueryProtocol();

    /// @param services the services
    /// @param faults what shall go wrong
    /// @param callerArn tells the ARN that belongs to an access key
    /// @param log hears of each call that was taken in
    Dispatcher(List<SimulatedService> services, Faults faults, UnaryOperator<String> callerArn, CallLog log) {
        services.forEach(service -> this.services.put(service.model().signingName(), service));
        this.faults = faults;
        this.callerArn = callerArn;
        this.log = log;
    }

    /// Answers a request, or says how the connection ends in place of an answer.
    HttpReply dispatch(HttpRequest http, String requestId) {
        Protocol protocol = protocol(http.headers());
        String namespace = "";
        try {
            SignatureScope scope = SignatureScope.read(http.header("Authorization"), protocol);
            SimulatedService service = service(scope, protocol);
            protocol = service.model().protocol().equals("query") ? query : json;
            namespace = service.model().xmlNamespace();
            return call(service, protocol, scope, request(http, protocol), requestId);
        } catch (ServiceException e) {
            return protocol.error(e, namespace, requestId).http(requestId);
        } catch (RuntimeException | StackOverflowError e) {
            return failure(e, protocol, namespace, requestId);
        }
    }

    /// Words the refusal of what is no proper request.
    HttpReply refuse(HttpRefusal refusal, Map<String, String> headers, String requestId) {
        CommonError error = switch (refusal.status()) {
            case 403 -> CommonError.DENIED;
            case 408 -> CommonError.TOO_SLOW;
            case 413 -> CommonError.TOO_LARGE;
            default -> CommonError.NO_HTTP;
        };
        Protocol protocol = headers.isEmpty() ? json : protocol(headers);
        ServiceException worded = protocol.error(error, refusal.message());
        ServiceException exact = ServiceException.of(worded.code(), refusal.status(), refusal.message());
        return protocol.error(exact, "", requestId).http(requestId);
    }

    private Protocol protocol(Map<String, String> headers) {
        return headers.containsKey("x-amz-target") || headers.getOrDefault("content-type", "").contains("json")
            ? json : query;
    }

    private SimulatedService service(SignatureScope scope, Protocol protocol) {
        SimulatedService service = services.get(scope.service());
        if (service == null) {
            throw protocol.error(CommonError.WRONG_SCOPE, "Credential should be scoped to a service that is simulated"
                + " here: " + String.join(", ", services.keySet().stream().sorted().toList()) + ".");
        }
        return service;
    }

    private static Request request(HttpRequest http, Protocol protocol) {
        try {
            return Request.of(http);
        } catch (CharacterCodingException e) {
            throw protocol.error(CommonError.MALFORMED, "The request body is no UTF-8.");
        }
    }

    private HttpReply call(
            SimulatedService service, Protocol protocol, SignatureScope scope, Request request, String requestId) {
        ServiceModel model = service.model();
        String name = protocol.operationName(model, request);
        Operation operation = service.operations().get(name);
        if (operation == null) {
            throw protocol.error(CommonError.UNKNOWN_OPERATION, protocol == query
                ? "Could not find operation " + name + " for version " + model.apiVersion() : "");
        }
        Sabotage sabotage = new Sabotage(faults.take(name));
        if (sabotage.cutsBefore()) {
            return HttpReply.reset();
        }
        OperationModel operationModel = model.operation(name);
        Reply reply;
        try {
            sabotage.refusal().ifPresent(kind -> {
                throw refusal(kind, protocol, scope, name);
            });
            ObjectNode input = checked(model, operationModel, protocol, request);
            Call call = new Call(name, scope.region(), scope.accessKeyId(), requestId, input);
            ObjectNode output = operation.answer(call);
            assert OutputCheck.fits(model, operationModel, output);
            log.took(requestId, name, scope.region(), "done",
                output.path("RecordDetail").path("RecordId").asText(""));
            reply = protocol.answer(model, operationModel, output, requestId);
        } catch (ServiceException e) {
            ServiceException error = operationModel.asDeclared(e);
            assert OutputCheck.fits(operationModel, error);
            log.took(requestId, name, scope.region(), error.code(), "");
            reply = protocol.error(error, model.xmlNamespace(), requestId);
        }
        return sabotage.spoil(reply.http(requestId));
    }

    private static ObjectNode checked(
            ServiceModel model, OperationModel operation, Protocol protocol, Request request) {
        ObjectNode input = protocol.input(model, operation, request);
        operation.input().flatMap(use -> InputCheck.check(model, use, input)).ifPresent(message -> {
            throw protocol.error(CommonError.VALIDATION, message);
        });
        return input;
    }

    private static HttpReply failure(Throwable cause, Protocol protocol, String namespace, String requestId) {
        LOG.error("The simulated AWS failed at request {}.", requestId, cause);
        ServiceException failure = protocol.error(CommonError.INTERNAL, "An internal failure occurred.");
        return protocol.error(failure, namespace, requestId).http(requestId);
    }

    private ServiceException refusal(Refusal kind, Protocol protocol, SignatureScope scope, String operation) {
        String action = scope.service() + ":" + operation;
        return switch (kind) {
            case THROTTLED -> protocol.error(CommonError.THROTTLED, "Rate exceeded");
            case DENIED -> protocol.error(CommonError.DENIED, "User: " + callerArn.apply(scope.accessKeyId())
                + " is not authorized to perform: " + action
                + " because no identity-based policy allows the " + action + " action");
            case EXPIRED ->
                protocol.error(CommonError.EXPIRED, "The security token included in the request is expired");
            case INTERNAL -> protocol.error(CommonError.INTERNAL, "An internal failure occurred.");
            case UNAVAILABLE -> protocol.error(CommonError.UNAVAILABLE, "Service is unavailable. Try again later.");
        };
    }
}
