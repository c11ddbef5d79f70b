package dev.catalogdesk.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The sections of the help, in the order of its list: first the way in, then each screen, then the words of the
/// field. The texts are `help.`, the code, and `.title`, `.text`, `.more`.
enum HelpTopic {
    START(Group.START),
    CONNECTION(Group.START),
    PRODUCTS(Group.SCREENS),
    LAUNCH(Group.SCREENS),
    PROVISIONED(Group.SCREENS),
    PLANS(Group.SCREENS),
    IMPORT(Group.SCREENS),
    ACTIVITY(Group.SCREENS),
    SETTINGS(Group.SCREENS),
    PRODUCT(Group.WORDS),
    VERSION(Group.WORDS),
    PATH(Group.WORDS),
    PROVISION(Group.WORDS),
    RECORD(Group.WORDS),
    PLAN(Group.WORDS),
    CONSTRAINT(Group.WORDS),
    TAG(Group.WORDS);

    private final Group group;

    HelpTopic(Group group) {
        this.group = group;
    }

    Group group() {
        return group;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HelpTopic> of(String code) {
        for (HelpTopic topic : values()) {
            if (topic.code().equals(code)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /// What explains a place: the launch is a step within the products.
    static HelpTopic explaining(Place place) {
        if (place.isForm()) {
            return LAUNCH;
        }
        return of(place.screen().code()).orElse(START);
    }

    /// Where to read on.
    List<HelpTopic> related() {
        return switch (this) {
            case START -> List.of(PRODUCTS, PRODUCT, CONNECTION);
            case CONNECTION -> List.of(SETTINGS);
            case PRODUCTS -> List.of(PRODUCT, VERSION, LAUNCH);
            case LAUNCH -> List.of(PATH, CONSTRAINT, TAG, RECORD);
            case PROVISIONED -> List.of(PROVISION, RECORD);
            case PLANS -> List.of(PLAN);
            case IMPORT -> List.of(PROVISION);
            case ACTIVITY -> List.of(RECORD);
            case SETTINGS -> List.of(START);
            case PRODUCT -> List.of(VERSION, PATH);
            case VERSION -> List.of(PRODUCT, PROVISION);
            case PATH -> List.of(CONSTRAINT, TAG);
            case PROVISION -> List.of(RECORD, VERSION);
            case RECORD -> List.of(ACTIVITY, PROVISION);
            case PLAN -> List.of(PLANS, PROVISION);
            case CONSTRAINT, TAG -> List.of(PATH, LAUNCH);
        };
    }

    /// Headings of the list.
    enum Group {
        START,
        SCREENS,
        WORDS
    }
}
