package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.List;
import java.util.Optional;

/// A macro that AWS runs over a template before anything else, such as `AWS::Serverless-2016-10-31`. What it makes of
/// the template is not known here.
///
/// @param name its name; empty where a function says it
/// @param parameters what it is given
public record TemplateTransform(String name, Mapping parameters) {
    /// The macro of AWS that knows loops and functions in more places.
    public static final String LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions";

    /// Reads the section `Transform`, or the argument of `Fn::Transform`: a name, an object with name and parameters,
    /// or a list of these.
    static List<TemplateTransform> read(TemplateValue value) {
        return value.asList().stream().flatMap(each -> one(each).stream()).toList();
    }

    private static Optional<TemplateTransform> one(TemplateValue value) {
        return switch (value) {
            case Scalar scalar -> scalar.asText().map(name -> new TemplateTransform(name, Mapping.empty()));
            case Mapping mapping when mapping.get("Name").isPresent() -> Optional.of(
                new TemplateTransform(mapping.text("Name").orElse(""), mapping.mapping("Parameters")));
            default -> Optional.empty();
        };
    }
}
