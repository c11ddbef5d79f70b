package dev.catalogdesk.template;

/// How much text the functions of a template may make: a few lines of nested `Fn::Sub` would otherwise fill the memory.
final class TextBudget {
    private static final int CHARACTERS = 20_000_000;

    private long made;

    void add(long characters, Place place) {
        made += characters;
        if (made > CHARACTERS) {
            throw new TemplateException(place, "the functions make more than " + CHARACTERS + " characters",
                "Nest them less");
        }
    }
}
