package dev.catalogdesk.demo.stacks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what CloudFormation says when a change of a stack is at odds with what others import, or export.
///
/// @param shared exports and imports of the region
/// @param report tells what stacks are
record ExportCheck(SharedValues shared, StackReport report) {
    /// Why a creation or an update fails though its resources are fine.
    ///
    /// @param entry the stack
    /// @param before its situation before
    /// @param after its situation after
    Optional<StackFailure> change(StackEntry entry, Situation before, Situation after) {
        Map<String, String> was = exports(entry, before);
        Map<String, String> is = exports(entry, after);
        Stream<StackExport> others = is.isEmpty() ? Stream.empty()
            : Stream.concat(shared.exports(report).stream(), shared.coming(report).stream());
        return others.filter(export -> !export.stackArn().equals(entry.arn()))
            .filter(export -> is.containsKey(export.name())).findFirst()
            .map(export -> "Export with name " + export.name() + " is already exported by stack "
                + name(export.stackArn()))
            .or(() -> was.entrySet().stream().flatMap(export -> lost(export.getKey(), export.getValue(), is).stream())
                .findFirst())
            .map(StackFailure::ofStack);
    }

    /// Why a stack cannot be deleted.
    Optional<StackFailure> removal(StackEntry entry, Situation before) {
        return exports(entry, before).entrySet().stream()
            .flatMap(export -> lost(export.getKey(), export.getValue(), Map.of()).stream()).findFirst()
            .map(StackFailure::ofStack);
    }

    private Optional<String> lost(String name, String value, Map<String, String> rest) {
        String now = rest.get(name);
        List<String> importers = value.equals(now) ? List.of() : shared.importers(report, name);
        return importers.isEmpty() ? Optional.empty()
            : Optional.of("Export " + name + " cannot be " + (now == null ? "deleted" : "updated")
                + " as it is in use by " + enumerated(importers));
    }

    private static String enumerated(List<String> names) {
        List<String> rest = new ArrayList<>(names);
        String last = rest.removeLast();
        return rest.isEmpty() ? last : String.join(", ", rest) + " and " + last;
    }

    private Map<String, String> exports(StackEntry entry, Situation situation) {
        Map<String, String> exports = new LinkedHashMap<>();
        if (situation.version().template().contains("Export")) {
            report.outputs(entry, situation).stream().filter(output -> !output.exportName().isEmpty())
                .forEach(output -> exports.put(output.exportName(), output.value()));
        }
        return exports;
    }

    private static String name(String arn) {
        String[] parts = arn.split("/");
        return parts.length > 1 ? parts[1] : arn;
    }
}
