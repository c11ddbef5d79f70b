package dev.catalogdesk.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Checks the list of members against the model, and what it says of them.
final class MemberCheck {
    private final Predicate<String> classExists;
    private final List<String> problems = new ArrayList<>();

    /// @param classExists whether there is a class of a full name
    MemberCheck(Predicate<String> classExists) {
        this.classExists = classExists;
    }

    /// What is wrong.
    ///
    /// @param model members of the model
    /// @param lines the list
    /// @return empty where all is well
    List<String> problems(Collection<String> model, List<MemberLine> lines) {
        Set<String> unlisted = new HashSet<>(model);
        Set<String> listed = new HashSet<>();
        for (MemberLine line : lines) {
            unlisted.remove(line.member());
            demand(model.contains(line.member()), line, "is not in the model");
            demand(listed.add(line.member()), line, "is listed twice");
            demand(!line.words().isBlank(), line, "has no words");
            demand(MemberKind.of(line.kind()).isPresent(), line, "has an unknown kind, " + line.kind());
            MemberKind.of(line.kind()).ifPresent(kind -> judge(kind, line));
        }
        unlisted.stream().sorted().forEach(member -> problems.add(member + " is not listed"));
        return problems;
    }

    private void judge(MemberKind kind, MemberLine line) {
        switch (kind) {
            case ENTERED, SHOWN, PAGING -> demand(
                find(MemberPlace.class, line).filter(place -> classExists.test(place.className())).isPresent(), line,
                "is at a place that does not exist, " + line.place());
            case FIXED, UNUSED -> demand(line.place().equals("-"), line, "is nowhere, and has a place");
            case NOT_YET -> demand(
                find(ComingScreen.class, line).filter(screen -> screen.operations().contains(line.operation()))
                    .isPresent(), line, "may not wait for " + line.place());
            case MISSING -> demand(
                find(MemberGap.class, line).filter(gap -> covers(gap, line)).isPresent(), line,
                "is missing, which is not declared by " + line.place());
        }
    }

    private static boolean covers(MemberGap gap, MemberLine line) {
        return gap.beginnings().stream().anyMatch(line.member()::startsWith);
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, MemberLine line) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(line.place())).findFirst();
    }

    private void demand(boolean holds, MemberLine line, String problem) {
        if (!holds) {
            problems.add(line.member() + " " + problem);
        }
    }
}
