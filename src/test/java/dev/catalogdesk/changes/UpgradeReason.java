package dev.catalogdesk.changes;

import dev.catalogdesk.template.FunctionCall;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why we say something else than a tool that compares templates as written. Each reason names a recorded case or a
/// page of AWS, and is checked at each difference that it is said to explain.
enum UpgradeReason {
    /// `DependsOn`, `Condition` and `Description` are no part of a change.
    NO_PART("only DependsOn, Condition or Description differ",
        "cases 005, 006, 008; API reference, ResourceChange, Scope"),

    /// It is written in another way, and comes to the same.
    SAME_VALUE("written in another way, the value is the same", "case 063"),

    /// The text is the same and looks up a value that is another.
    LOOKED_UP("the value looked up in Mappings is another", "cases 066, 081"),

    /// Names a resource that is made anew, or one that takes its place.
    SOURCE_IS_NEW("names a resource that is replaced or new", "cases 015, 075, 085, 086"),

    /// A parameter must have another value, since none fits both versions.
    PARAMETER("no value of the parameter fits both versions", "cases 035, 068"),

    /// A nested property is stricter than the one that it stands in.
    NESTED("a nested property replaces, the one around it need not",
        "pages of the property types, `Update requires`"),

    /// The tool knows no properties of custom resources.
    CUSTOM("a property of a custom resource is another",
        "User Guide, custom resource request type Update"),

    /// Its condition does not hold in one version.
    CONDITION("no values make its condition hold in both versions", "cases 001, 003, 080"),

    /// The template names what is not there.
    REFUSED("AWS does not take the template: it names what is not there",
        "User Guide, Fn::Sub: `${!Literal}`");

    private static final Set<String> NO_PARTS = Set.of("DependsOn", "Condition", "Description");
    private static final List<String> BY_IMPACT = List.of("NO_CHANGE", "WILL_UPDATE", "MAY_REPLACE", "WILL_REPLACE");

    private final String text;
    private final String ground;

    UpgradeReason(String text, String ground) {
        this.text = text;
        this.ground = ground;
    }

    String text() {
        return text;
    }

    String ground() {
        return ground;
    }

    /// The first reason that explains a difference.
    static Optional<UpgradeReason> of(UpgradeResult result) {
        return List.of(values()).stream().filter(each -> each.explains(result)).findFirst();
    }

    private boolean explains(UpgradeResult result) {
        return switch (this) {
            case NO_PART -> onlyOtherParts(result);
            case SAME_VALUE -> restIsOurs(result);
            case LOOKED_UP -> lookedUp(result);
            case SOURCE_IS_NEW -> sourceIsNew(result);
            case PARAMETER -> otherParameter(result);
            case NESTED -> nested(result);
            case CUSTOM -> custom(result);
            case CONDITION -> condition(result);
            case REFUSED -> result.ours().equals(UpgradeResult.REFUSED);
        };
    }

    private static boolean onlyOtherParts(UpgradeResult result) {
        return result.ours().equals(UpgradeResult.NOTHING) && !result.tool().changes().isEmpty()
            && NO_PARTS.containsAll(result.tool().changes().keySet());
    }

    /// What the tool says of the other properties is what we say.
    private static boolean restIsOurs(UpgradeResult result) {
        if (result.changes().isEmpty() || !BY_IMPACT.contains(result.tool().impact())
                || result.mine().stream().anyMatch(each -> each.action() != ChangeAction.MODIFY)) {
            return false;
        }
        int rest = result.tool().properties().stream().filter(each -> !result.sameValue(each, true))
            .mapToInt(each -> BY_IMPACT.indexOf(result.tool().changes().get(each))).max().orElse(0);
        boolean otherPart = result.tool().otherParts().stream().filter(each -> !NO_PARTS.contains(each))
            .anyMatch(each -> !result.sameValue(each, false));
        String left = BY_IMPACT.get(Math.max(rest, otherPart ? 1 : 0));
        return (left.equals("NO_CHANGE") ? UpgradeResult.NOTHING : left).equals(result.ours());
    }

    private static boolean lookedUp(UpgradeResult result) {
        List<String> more = more(result);
        return !more.isEmpty() && more.stream().allMatch(name -> property(result, name, true)
            .filter(was -> Optional.of(was).equals(property(result, name, false)) && looksUp(was)).isPresent()
            && !result.sameValue(name, true));
    }

    private static boolean sourceIsNew(UpgradeResult result) {
        List<String> more = more(result);
        return !more.isEmpty() && more.stream().allMatch(name -> result.details().stream()
            .filter(each -> each.target().name().filter(name::equals).isPresent())
            .flatMap(each -> each.causingEntity().stream())
            .anyMatch(entity -> isNew(result, entity.replaceAll("\\..*", ""))));
    }

    private static boolean isNew(UpgradeResult result, String source) {
        return result.changeOf(source).filter(change -> change.action() == ChangeAction.ADD
            || change.replacement().filter(Replacement.TRUE::equals).isPresent()).isPresent();
    }

    private static boolean otherParameter(UpgradeResult result) {
        List<String> more = more(result);
        return !more.isEmpty() && more.stream().allMatch(name -> result.details().stream()
            .filter(each -> each.target().name().filter(name::equals).isPresent()
                && each.source() == ChangeSource.PARAMETER_REFERENCE)
            .flatMap(each -> each.causingEntity().stream()).anyMatch(key ->
                !result.values().before().getOrDefault(key, "").equals(result.values().after().get(key))));
    }

    private static boolean nested(UpgradeResult result) {
        return !result.details().isEmpty() && result.details().stream()
            .filter(each -> each.target().requiresRecreation() == RequiresRecreation.ALWAYS)
            .allMatch(each -> each.target().values().filter(value -> value.path().split("/").length > 3).isPresent()
                && UpdateBehaviours.of(result.mine().getFirst().type())
                    .requires(List.of(each.target().name().orElse(""))) != RequiresRecreation.ALWAYS)
            && result.ours().equals("WILL_REPLACE");
    }

    private static boolean custom(UpgradeResult result) {
        return result.tool().impact().equals("NO_CHANGE") && result.ours().equals("WILL_UPDATE")
            && result.mine().getFirst().type().startsWith("Custom::")
            && result.tool().properties().stream().anyMatch(each -> !result.sameValue(each, true));
    }

    private static boolean condition(UpgradeResult result) {
        return (result.old().isPresent() && !result.existsIn(result.pair().before(), result.values().before()))
            || (result.current().isPresent() && !result.existsIn(result.pair().after(), result.values().after()));
    }

    /// Properties that we find changed and the tool does not.
    private static List<String> more(UpgradeResult result) {
        return result.details().stream().flatMap(each -> each.target().name().stream()).distinct()
            .filter(name -> !result.tool().changes().containsKey(name)).toList();
    }

    private static Optional<TemplateValue> property(UpgradeResult result, String name, boolean old) {
        return (old ? result.old() : result.current()).flatMap(each -> each.properties().get(name));
    }

    private static boolean looksUp(TemplateValue value) {
        if (FunctionCall.of(value).filter(call -> call.calls("Fn::FindInMap")).isPresent()) {
            return true;
        }
        return value instanceof Mapping mapping
            ? mapping.entries().values().stream().anyMatch(UpgradeReason::looksUp)
            : value.asText().isEmpty() && value.asList().stream().anyMatch(UpgradeReason::looksUp);
    }
}
