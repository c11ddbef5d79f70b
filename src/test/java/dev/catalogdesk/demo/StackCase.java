package dev.catalogdesk.demo;

import java.util.function.Consumer;

/// A call of CloudFormation that shall end in a certain way.
///
/// @param operation the operation
/// @param outcome what comes of it: an error's code, or [#SUCCESS]
/// @param call sets up what it needs, and calls
record StackCase(String operation, String outcome, Consumer<StackDesk> call) {
    static final String SUCCESS = "success";

    @Override
    public String toString() {
        return operation + ": " + outcome;
    }
}
