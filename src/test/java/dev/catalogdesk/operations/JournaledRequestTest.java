package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ActionRequest;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.ImportRequest;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.PlanExecution;
import dev.catalogdesk.model.PlanRequest;
import dev.catalogdesk.model.PropertyChange;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TerminateRequest;
import dev.catalogdesk.model.UpdateRequest;
import dev.catalogdesk.operations.journal.Inputs;
import dev.catalogdesk.operations.journal.Intent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournaledRequestTest {
    private static final Set<String> SECRETS = Set.of("Password");

    static Stream<ChangeRequest> requests() {
        return Stream.of(
            new LaunchRequest("prod-1", "pa-1", Optional.of("lpv2-1"), "orders-db",
                Map.of("Size", "small", "Password", "hunter2"), List.of(new Tag("team", "orders")),
                List.of("arn:aws:sns:eu-central-1:111122223333:t"),
                new StackSetPreferences(List.of("111122223333"), List.of(), Optional.empty(), Optional.empty()), "t"),
            new UpdateRequest("pp-1", "prod-1", "pa-1", Optional.empty(),
                Map.of("Size", "small", "Password", "hunter2"), List.of("Kept"),
                List.of(new Tag("team", "orders")), StackSetPreferences.NONE, "UPDATE", "t"),
            new TerminateRequest("pp-1", true, false, "t"),
            new PlanRequest("resize", "prod-1", "pa-1", Optional.of("lpv2-1"), "orders-db",
                Map.of("Size", "small", "Password", "hunter2"), List.of("Kept"), List.of(new Tag("team", "orders")),
                List.of("arn:aws:sns:eu-central-1:111122223333:t"), "t"),
            new PlanExecution("plan-1", "t"),
            new PlanDeletion("plan-1", true, "t"),
            new PropertyChange("pp-1", Map.of(PropertyChange.Property.OWNER, "arn:aws:iam::111122223333:user/ann",
                PropertyChange.Property.LAUNCH_ROLE, "arn:aws:iam::111122223333:role/launch"), "t"),
            new ActionRequest("pp-1", "act-1",
                Map.of("Instances", List.of("i-1", "i-2"), "Password", List.of("hunter2", "hunter3")), "t"),
            new ImportRequest("prod-1", "pa-1", "orders-db", "arn:aws:cloudformation:x", "t"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void comesBackAsItWasSentOnceItsSecretsAreGivenAgain(ChangeRequest request) {
        Intent kept = intent(request);
        assertThat(kept.inputs().parameters().toString()).doesNotContain("hunter");
        ChangeRequest read = JournaledRequest.read(kept, Map.of()).orElseThrow();

        ChangeRequest whole = JournaledRequest.with(read, switch (request) {
            case ActionRequest action -> Map.of("Password#0", "hunter2", "Password#1", "hunter3");
            default -> kept.inputs().withheld().isEmpty() ? Map.of() : Map.of("Password", "hunter2");
        });

        assertThat(whole).isEqualTo(request);
    }

    @Test
    void namesTheSecretsThatAreWithheld() {
        assertThat(requests().map(request -> intent(request).inputs().withheld())).containsExactly(
            List.of("Password"), List.of("Password"), List.of(), List.of("Password"), List.of(), List.of(), List.of(),
            List.of("Password#0", "Password#1"), List.of());
        assertThat(requests().flatMap(request -> JournaledRequest.secretValues(request, SECRETS).stream()))
            .containsExactlyInAnyOrder("hunter2", "hunter2", "hunter2", "hunter2", "hunter3");
    }

    @Test
    void readsNothingFromACallOfALaterVersion() {
        Intent later = new Intent("op", "CreateSomethingElse", "arn", new Intent.Place("c", "c", "1", "r"), "t",
            new Intent.Target("n", "", "", "", "", "", "", ""), Inputs.NONE);

        assertThat(JournaledRequest.read(later, Map.of())).isEmpty();
    }

    private static Intent intent(ChangeRequest request) {
        return new Intent("op", request.operation(), "arn", new Intent.Place("c", "c", "1", "r"), request.token(),
            new Intent.Target("orders-db", "pp-1", "prod-1", "Orders", "", "pa-1", "v1", path(request)),
            JournaledRequest.inputs(request, SECRETS));
    }

    private static String path(ChangeRequest request) {
        return switch (request) {
            case LaunchRequest launch -> launch.pathId().orElse("");
            case PlanRequest plan -> plan.pathId().orElse("");
            default -> "";
        };
    }
}
