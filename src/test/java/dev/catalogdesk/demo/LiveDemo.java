package dev.catalogdesk.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionProductRequest;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductDetail;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningParameter;
import software.amazon.awssdk.services.servicecatalog.model.RecordDetail;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisioningParameter;
import software.amazon.awssdk.services.servicecatalog.model.UpdateProvisionedProductRequest;

/// The simulated AWS with the sample catalogue, called by the real SDK, on a time that the test turns by hand.
abstract class LiveDemo {
    static final String SERVER_PATH = "lpv2-first00000000";
    final HandTurnedTime time = new HandTurnedTime();
    final DemoServer server = DemoServer.start(DemoOptions.of(SampleScenario.create()).withTime(time));
    final ServiceCatalogClient catalog = client(server.accessKeyId());
    private final List<ServiceCatalogClient> others = new ArrayList<>();

    @AfterEach
    void stop() {
        others.forEach(ServiceCatalogClient::close);
        catalog.close();
        server.close();
    }

    ServiceCatalogClient as(String accessKeyId) {
        ServiceCatalogClient other = client(accessKeyId);
        others.add(other);
        return other;
    }

    private ServiceCatalogClient client(String accessKeyId) {
        return SdkClients.catalog(server, accessKeyId, SampleScenario.REGION);
    }

    static String token() {
        return UUID.randomUUID().toString();
    }

    static UpdateProvisioningParameter set(String key, String value) {
        return UpdateProvisioningParameter.builder().key(key).value(value).build();
    }

    static UpdateProvisioningParameter keep(String key) {
        return UpdateProvisioningParameter.builder().key(key).usePreviousValue(true).build();
    }

    /// Asks for a server, which has parameters, tags, rules and a launch role.
    RecordDetail launch(String name, Consumer<ProvisionProductRequest.Builder> more) {
        return catalog.provisionProduct(r -> {
            r.productId("prod-server").provisioningArtifactId("pa-server2").pathId(SERVER_PATH)
                .provisionedProductName(name).provisionToken(token())
                .provisioningParameters(ProvisioningParameter.builder().key("KeyName").value("ops").build(),
                    ProvisioningParameter.builder().key("Password").value("correct horse").build());
            more.accept(r);
        }).recordDetail();
    }

    /// A server that runs.
    RecordDetail launched(String name) {
        return ended(launch(name, more -> { }));
    }

    /// A queue that runs: the plainest of products.
    RecordDetail queue(String name) {
        return ended(catalog.provisionProduct(r -> r.productId("prod-queue").provisioningArtifactId("pa-queue")
            .provisionedProductName(name).provisionToken(token())).recordDetail());
    }

    RecordDetail update(String id, Consumer<UpdateProvisionedProductRequest.Builder> more) {
        return catalog.updateProvisionedProduct(r -> {
            r.provisionedProductId(id).updateToken(token());
            more.accept(r);
        }).recordDetail();
    }

    /// Lets time pass until everything at work is over, and looks at the record again.
    RecordDetail ended(RecordDetail record) {
        time.pass(Duration.ofMinutes(2));
        return record(record.recordId());
    }

    RecordDetail record(String id) {
        return catalog.describeRecord(r -> r.id(id)).recordDetail();
    }

    ProvisionedProductDetail provisioned(String id) {
        return catalog.describeProvisionedProduct(r -> r.id(id)).provisionedProductDetail();
    }

    String status(String id) {
        return provisioned(id).statusAsString();
    }
}
