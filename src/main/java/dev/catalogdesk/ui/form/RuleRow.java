package dev.catalogdesk.ui.form;

import dev.catalogdesk.rules.AssertionStatus;
import dev.catalogdesk.rules.Repair;
import java.util.List;

/// A rule of the path as it stands to the present values.
///
/// @param number its number among the rules of the path, from 1
/// @param title the administrator's sentence, or what the rule demands in words
/// @param detail what the rule demands in words, where the title is the administrator's; may be empty
/// @param status how it stands
/// @param keys parameters it speaks of, those of the demand first
/// @param state how it stands, in words
/// @param repairs values that would mend it, once they are worked out
public record RuleRow(
        int number, String title, String detail, AssertionStatus status, List<String> keys, String state,
        List<Repair> repairs) {
    /// Copies the lists.
    public RuleRow {
        keys = List.copyOf(keys);
        repairs = List.copyOf(repairs);
    }

    RuleRow withRepairs(List<Repair> found) {
        return new RuleRow(number, title, detail, status, keys, state, found);
    }
}
