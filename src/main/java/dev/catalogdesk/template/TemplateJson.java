package dev.catalogdesk.template;

/// Writes values of a template as JSON.
public final class TemplateJson {
    private TemplateJson() {
    }

    /// Writes a value in one line.
    ///
    /// @param value the value
    /// @return JSON
    public static String write(TemplateValue value) {
        return value.asText().orElse("{}");
    }
}
