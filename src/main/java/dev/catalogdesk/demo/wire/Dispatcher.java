package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.faults.Fault;
import dev.catalogdesk.demo.faults.Fault.Refusal;
import dev.catalogdesk.demo.faults.Faults;
import dev.catalogdesk.demo.wire.ServiceModel.OperationModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a request to the operation it means, and the operation's answer or error back.
final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private final Map<String, SimulatedService> services = new HashMap<>();
    private final Faults faults;
    private final UnaryOperator<String> callerArn;
    private final JsonProtocol json = new JsonProtocol();
    private final QueryProtocol query = new QueryProtocol();

    /// @param services the services
    /// @param faults what shall go wrong
    /// @param callerArn tells the ARN that belongs to an access key
    Dispatcher(List<SimulatedService> services, Faults faults, UnaryOperator<String> callerArn) {
        services.forEach(service -> this.services.put(service.model().signingName(), service));
        this.faults = faults;
        this.callerArn = callerArn;
    }

    /// Answers a request.
    ///
    /// @return the answer; nothing if the connection shall break
    Optional<Reply> dispatch(Request request, String requestId) {
        Protocol protocol = request.header("X-Amz-Target").isEmpty() && !request.header("Content-Type").contains("json")
            ? query : json;
        String namespace = "";
        try {
            SignatureScope scope = SignatureScope.read(request.header("Authorization"), protocol);
            SimulatedService service = service(scope, protocol);
            protocol = service.model().protocol().equals("query") ? query : json;
            namespace = service.model().xmlNamespace();
            return call(service, protocol, scope, request, requestId);
        } catch (ServiceException e) {
            return Optional.of(protocol.error(e, namespace, requestId));
        } catch (RuntimeException e) {
            LOG.error("The simulated AWS failed at request {}.", requestId, e);
            ServiceException failure = protocol.error(CommonError.INTERNAL, "An internal failure occurred.");
            return Optional.of(protocol.error(failure, namespace, requestId));
        }
    }

    /// Refuses a request whose body is too large to be read.
    Reply tooLarge(String requestId, int limit) {
        String message = "The request body is larger than " + limit + " bytes.";
        return json.error(CommonError.TOO_LARGE.inJson(message), "", requestId);
    }

    private SimulatedService service(SignatureScope scope, Protocol protocol) {
        SimulatedService service = services.get(scope.service());
        if (service == null) {
            throw protocol.error(CommonError.WRONG_SCOPE, "Credential should be scoped to a service that is simulated"
                + " here: " + String.join(", ", services.keySet().stream().sorted().toList()) + ".");
        }
        return service;
    }

    private Optional<Reply> call(
            SimulatedService service, Protocol protocol, SignatureScope scope, Request request, String requestId) {
        ServiceModel model = service.model();
        String name = protocol.operationName(model, request);
        Operation operation = service.operations().get(name);
        if (operation == null) {
            throw protocol.error(CommonError.UNKNOWN_OPERATION, protocol == query
                ? "Could not find operation " + name + " for version " + model.apiVersion() : "");
        }
        Fault fault = faults.take(name).orElse(null);
        if (fault instanceof Fault.Refuse refuse) {
            throw refusal(refuse.kind(), protocol, scope, name);
        }
        if (fault instanceof Fault.Cut cut && !cut.afterwards()) {
            return Optional.empty();
        }
        OperationModel operationModel = model.operation(name);
        ObjectNode input = protocol.input(model, operationModel, request);
        operationModel.input().flatMap(use -> InputCheck.check(model, use, input)).ifPresent(message -> {
            throw protocol.error(CommonError.VALIDATION, message);
        });
        Call call = new Call(name, scope.region(), scope.accessKeyId(), requestId, input);
        ObjectNode output = operation.answer(call);
        if (fault != null && !answers(fault)) {
            return Optional.empty();
        }
        return Optional.of(protocol.answer(model, operationModel, output, requestId));
    }

    /// Waits as the fault says.
    ///
    /// @return whether an answer is to be given at all
    private static boolean answers(Fault fault) {
        try {
            switch (fault) {
                case Fault.Hold hold -> hold.gate().await();
                case Fault.Delay delay -> Thread.sleep(delay.by());
                case Fault.Cut cut -> {
                    return false;
                }
                case Fault.Refuse refuse -> {
                    return true;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
        };
    }
}
