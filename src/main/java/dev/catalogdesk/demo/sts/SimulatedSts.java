package dev.catalogdesk.demo.sts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.Caller;
import dev.catalogdesk.demo.scenario.Callers;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.ServiceModel;
import dev.catalogdesk.demo.wire.SimulatedService;
import java.util.Map;

/// The simulated Security Token Service.
public final class SimulatedSts {
    private final Callers callers;

    private SimulatedSts(Callers callers) {
        this.callers = callers;
    }

    /// Makes the service.
    ///
    /// @param callers who may call
    /// @return the service, to be put on the wire
    public static SimulatedService create(Callers callers) {
        SimulatedSts sts = new SimulatedSts(callers);
        return new SimulatedService(ServiceModel.load("sts"), Map.of("GetCallerIdentity", sts::getCallerIdentity));
    }

    private ObjectNode getCallerIdentity(Call call) {
        Caller caller = callers.by(call.accessKeyId());
        return JsonNodeFactory.instance.objectNode()
            .put("UserId", caller.userId())
            .put("Account", callers.accountId())
            .put("Arn", caller.arn());
    }
}
