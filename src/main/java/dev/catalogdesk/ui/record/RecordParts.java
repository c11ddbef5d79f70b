package dev.catalogdesk.ui.record;

import dev.catalogdesk.ui.component.CopyableText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.shell.Navigator;

/// What the page of a record, or one that shows records, needs of its window, brought together by whoever builds it.
///
/// @param shared texts, times and look of the program
/// @param states puts failures into words
/// @param navigator the way to other places
/// @param dialogs links and clipboard
/// @param signIn leads to signing in
public record RecordParts(
        Parts shared, StateMessages states, Navigator navigator, DialogService dialogs, Runnable signIn) {
    /// The texts.
    ///
    /// @return the texts
    public Messages messages() {
        return shared.messages();
    }

    /// An id, ARN or value: monospaced, to be selected and copied.
    ///
    /// @param name what it is, for screen readers; unique in its screen
    /// @param text the text
    /// @return the text
    public CopyableText value(String name, String text) {
        return new CopyableText(name, text, messages());
    }
}
