package dev.catalogdesk.template;

import java.util.List;

/// Checks what functions are called with.
final class FunctionArguments {
    private FunctionArguments() {
    }

    static List<TemplateValue> exactly(FunctionCall call, int count, Place place) {
        return between(call, count, count, place);
    }

    static List<TemplateValue> between(FunctionCall call, int least, int most, Place place) {
        int given = call.arguments().size();
        if (given < least || given > most) {
            throw wrong(call, place, "takes " + (least == most ? least : least + " to " + most)
                + (most == 1 ? " argument" : " arguments"));
        }
        return call.arguments();
    }

    static TemplateException wrong(FunctionCall call, Place place, String rule) {
        return new TemplateException(place, call.name() + " is called wrongly",
            "AWS's reference of functions says that it " + rule);
    }
}
