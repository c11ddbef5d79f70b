package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what goes wrong while the scenario runs.
final class MishapReader {
    private static final String ANY = "*";
    private static final String ERROR = "error";
    private static final String RESOURCE = "resource";
    private static final int MOST_TIMES = 1_000_000;
    private final RegionScope scope;

    MishapReader(RegionScope scope) {
        this.scope = scope;
    }

    Mishap read(SeedNode node) {
        node.allow("what", "regions", "operations", "product", "version", "name", ERROR, RESOURCE, "times");
        Mishap.Kind kind = node.get("what").word(Mishap.Kind.class);
        if (kind == Mishap.Kind.STICK) {
            node.forbid(ERROR, "means nothing where an operation gets stuck.");
            node.forbid(RESOURCE, "means nothing where an operation gets stuck.");
        }
        Set<OperationKind> operations = node.items("operations").stream()
            .map(each -> each.word(OperationKind.class)).collect(Collectors.toSet());
        return new Mishap(operations,
            node.find("product").map(product -> scope.products().get(product).id()), node.text("version", ANY),
            node.text("name", ANY), kind, kind == Mishap.Kind.FAIL ? node.text(ERROR) : "",
            node.text(RESOURCE, ""), times(node));
    }

    private static Optional<Integer> times(SeedNode node) {
        return node.find("times").map(times -> {
            if (!times.text().matches("[0-9]{1,7}") || Integer.parseInt(times.text()) < 1
                    || Integer.parseInt(times.text()) > MOST_TIMES) {
                throw times.mistake("\"" + times.text() + "\" is no number from 1 to " + MOST_TIMES + '.');
            }
            return Integer.parseInt(times.text());
        });
    }
}
