package dev.catalogdesk.ui.launch;

import dev.catalogdesk.export.AwsCliCommand;
import dev.catalogdesk.export.AwsCliForm;
import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.ParameterField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts together what is sent, from the steps. The request has no token yet; it gets one when it is sent.
final class ReviewMaker {
    /// Always as many dots, so that not even the length of a secret shows.
    private static final String DOTS = "••••••••";

    private final LaunchServices services;
    private final Messages messages;
    private Optional<CliTarget> cliTarget = Optional.empty();

    ReviewMaker(LaunchServices services) {
        this.services = services;
        this.messages = services.messages();
    }

    /// Says where the AWS CLI would have to send the launch.
    void cliTarget(CliTarget target) {
        cliTarget = Optional.of(target);
    }

    /// Makes the review, once version and path are chosen.
    Optional<LaunchReview> make(LaunchSteps steps) {
        VersionStep first = steps.version();
        if (first.product().get().isEmpty() || first.version().get().isEmpty() || first.path().get().isEmpty()) {
            return Optional.empty();
        }
        ProductSummary product = first.product().get().get().summary();
        VersionChoice version = first.version().get().get();
        PathChoice path = first.path().get().get();
        LaunchRequest request = new LaunchRequest(product.productId(), version.id(),
            Optional.of(path.id()), steps.name().name().get(), values(steps.parameters()), steps.tags().tags(),
            steps.notifications().arns(), steps.stackSet().preferences(), "");
        Location at = services.location();
        return Optional.of(new LaunchReview(at.connection(), at.account(), at.region(), product.name(),
            product.type().text(), version.name(), path.name(), request,
            lines(steps.parameters()), tagLines(steps.tags()),
            cliTarget.map(target -> command(request, target, steps.parameters()))));
    }

    private AwsCliCommand command(LaunchRequest request, CliTarget target, ParametersStep parameters) {
        Set<String> secrets = parameters.fields().stream().filter(ParameterField::secret).map(ParameterField::key)
            .collect(Collectors.toSet());
        return new AwsCliCommand(request, target, secrets, (key, form) -> messages.text(
            form == AwsCliForm.POWERSHELL ? "launch.cli.stopped.powershell" : "launch.cli.stopped.posix", key));
    }

    private static Map<String, String> values(ParametersStep parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.fields().stream().filter(ParameterField::sent)
            .forEach(field -> values.put(field.key(), field.value().get()));
        return values;
    }

    private List<LaunchReview.Line> lines(ParametersStep parameters) {
        return parameters.fields().stream()
            .map(field -> new LaunchReview.Line(field.key(), shown(field), note(field))).toList();
    }

    private String shown(ParameterField field) {
        if (field.value().get().isEmpty()) {
            return messages.text("launch.review.empty");
        }
        return field.secret() ? DOTS : field.value().get();
    }

    private String note(ParameterField field) {
        if (!field.sent()) {
            return messages.text("launch.review.not-sent");
        }
        if (field.secret()) {
            return messages.text("launch.review.secret");
        }
        return field.edited() ? "" : messages.text("launch.review.default");
    }

    private List<LaunchReview.Line> tagLines(TagsStep tags) {
        List<LaunchReview.Line> lines = new ArrayList<>();
        for (TagField field : tags.fields()) {
            String note = field.conflict() ? messages.text("launch.tag.left-out") : "";
            lines.add(new LaunchReview.Line(field.key(), field.value().get().orElse(""), note));
        }
        tags.own().forEach(tag -> tag.tag().ifPresent(sent ->
            lines.add(new LaunchReview.Line(sent.key(), sent.value(), ""))));
        return lines;
    }
}
