package dev.catalogdesk.ui.products;

/// A parameter that a launch asks for, in words.
///
/// @param group heading of its group; empty where the template has none
/// @param label what the template's author calls it; its key where there is no label
/// @param key its key in the template
/// @param type CloudFormation's type
/// @param defaultText its default, or a word for none, empty and secret
/// @param defaultIsValue whether the default is a value rather than a word about it
/// @param secret whether its value is secret
/// @param accepts what it accepts
/// @param description what it is for; may be empty
public record ParameterRow(String group, String label, String key, String type, String defaultText,
        boolean defaultIsValue, boolean secret, String accepts, String description) {
}
