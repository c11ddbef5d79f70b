package dev.catalogdesk.demo;

import java.util.function.Function;

/// A call of an end user that shall end in a certain way.
///
/// @param operation the operation
/// @param outcome what comes of it: an error without the word `Exception`, or [#SUCCESS]
/// @param input sets up what it needs and gives its input, with single quotes
record EndUserCase(String operation, String outcome, Function<SampleDesk, String> input) {
    static final String SUCCESS = "success";

    @Override
    public String toString() {
        return operation + ": " + outcome;
    }
}
