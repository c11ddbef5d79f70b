package dev.catalogdesk.demo.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that goes wrong while the scenario runs: operations on some things fail or get stuck, though the service
/// itself answers well. What goes wrong with calls is a matter of faults.
///
/// @param operations operations that it strikes; none stands for all
/// @param productId the product that it strikes; none stands for all
/// @param version names of versions; `*` stands for any characters
/// @param name names of provisioned products, and of stacks that no product made; `*` stands for any characters
/// @param kind what happens
/// @param error AWS's words about the failure; empty where the operation gets stuck
/// @param resource logical id of the resource that fails; empty where the error names it, or any may fail
/// @param times how many times it strikes, counted over everything that it strikes; none for every time
public record Mishap(
        Set<OperationKind> operations,
        Optional<String> productId,
        String version,
        String name,
        Kind kind,
        String error,
        String resource,
        Optional<Integer> times) {
    /// Copies the collections.
    public Mishap {
        operations = Set.copyOf(operations);
    }

    /// What happens to an operation.
    public enum Kind {
        /// It fails.
        FAIL,

        /// It never ends.
        STICK
    }

    /// Whether it strikes an operation. How often it has struck is not known here.
    ///
    /// @param operation the operation
    /// @param product id of the product
    /// @param versionName name of the version
    /// @param provisionedName name of the provisioned product
    /// @return true if it does
    public boolean strikes(OperationKind operation, String product, String versionName, String provisionedName) {
        return (operations.isEmpty() || operations.contains(operation))
            && productId.map(product::equals).orElse(true)
            && fits(version, versionName)
            && fits(name, provisionedName);
    }

    private static boolean fits(String pattern, String text) {
        List<String> parts = List.of(pattern.split("\\*", -1));
        if (parts.size() == 1) {
            return pattern.equals(text);
        }
        String first = parts.getFirst();
        String last = parts.getLast();
        if (text.length() < first.length() + last.length() || !text.startsWith(first) || !text.endsWith(last)) {
            return false;
        }
        int from = first.length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = text.indexOf(part, from);
            if (found < 0) {
                return false;
            }
            from = found + part.length();
        }
        return from <= text.length() - last.length();
    }
}
