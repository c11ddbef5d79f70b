package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateParser;
import java.util.Optional;

/// A text that is judged as a template, readable or not.
final class JudgedText {
    private JudgedText() {
    }

    /// What CloudFormation complains about, if anything is wrong.
    static Optional<String> problem(String text) {
        try {
            return new TemplateJudge(TemplateParser.parse(text)).problem();
        } catch (TemplateException e) {
            return Optional.of(TemplateJudge.unreadable(text, e));
        }
    }
}
