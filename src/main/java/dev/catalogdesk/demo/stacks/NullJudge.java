package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds what a template leaves without a value, which CloudFormation refuses. Published products have defaults and
/// availability zones without one, so these two are let pass; what CloudFormation says of them is not recorded.
final class NullJudge {
    private static final Pattern TAKEN = Pattern.compile("/Parameters/[^/]+/Default|.*/Fn::GetAZs");
    private final Mapping root;

    NullJudge(Mapping root) {
        this.root = root;
    }

    Optional<String> problem() {
        return nothing(root, "").map(path -> "[" + path + "] 'null' values are not allowed in templates");
    }

    /// The way to the first value that is null.
    private static Optional<String> nothing(TemplateValue value, String path) {
        return switch (value) {
            case Scalar scalar -> scalar.isNothing() && !TAKEN.matcher(path).matches()
                ? Optional.of(path) : Optional.empty();
            case Sequence list -> IntStream.range(0, list.items().size()).boxed()
                .flatMap(i -> nothing(list.items().get(i), path + "/" + i).stream()).findFirst();
            case Mapping mapping -> mapping.entries().entrySet().stream()
                .flatMap(each -> nothing(each.getValue(), path + "/" + each.getKey()).stream()).findFirst();
        };
    }
}
