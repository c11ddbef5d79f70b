package dev.catalogdesk.ui.shell;

import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.task.TaskExecutor;

/// What every part of a window's frame is built with.
///
/// @param messages texts
/// @param executor background work and time
/// @param keys the table of keys
/// @param settings the settings: palette commands change them, dividers are kept in them
/// @param dialogs clipboard and links
/// @param actions what a window asks of the program around it
public record ShellServices(Messages messages, TaskExecutor executor, KeyMap keys, SettingsStore settings,
    DialogService dialogs, ShellActions actions) {
}
