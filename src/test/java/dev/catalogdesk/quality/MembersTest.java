package dev.catalogdesk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.demo.EndUserOperations;
import dev.catalogdesk.demo.wire.ServiceModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whatever end users' operations take and answer is entered or shown somewhere, or `members.tsv` says why not.
class MembersTest {
    private static final String MEMBER = "DescribeRecord request Id";
    private final List<MemberLine> lines = MemberLine.read(text(MembersTest.class, "members.tsv"));

    @Test
    void everyMemberOfEveryOperationHasItsPlaceOrItsReason() {
        List<String> model = ModelMembers.of(model(), EndUserOperations.names());

        assertThat(new MemberCheck(MembersTest::exists).problems(model, lines)).isEmpty();
    }

    @Test
    void everyPlaceAndEveryScreenToComeIsNamedByTheList() {
        Set<String> named = lines.stream().map(MemberLine::place).collect(Collectors.toSet());

        assertThat(named).contains(names(MemberPlace.values())).contains(names(ComingScreen.values()));
    }

    @Test
    void everyDeclaredGapIsStillOpen() {
        List<String> missing = lines.stream().filter(line -> line.kind().equals(MemberKind.MISSING.written()))
            .map(MemberLine::member).toList();
        List<String> closed = new ArrayList<>();
        for (MemberGap gap : MemberGap.values()) {
            System.out.println("Missing: " + gap.reason() + " " + gap.beginnings());
            gap.beginnings().stream().filter(each -> missing.stream().noneMatch(member -> member.startsWith(each)))
                .forEach(closed::add);
        }
        assertThat(closed).as("declared missing, but listed otherwise").isEmpty();
    }

    @Test
    void walksListsMapsAndShapesWithinThemselves() {
        JsonNode model = json("""
            {"operations": {"Ask": {"input": {"shape": "In"}}},
             "shapes": {"In": {"type": "structure", "members": {
                 "Name": {"shape": "Text"}, "Parts": {"shape": "Parts"}, "Tags": {"shape": "Tags"}}},
               "Parts": {"type": "list", "member": {"shape": "Part"}},
               "Part": {"type": "structure", "members": {"Id": {"shape": "Text"}, "Inner": {"shape": "Part"}}},
               "Tags": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Parts"}},
               "Text": {"type": "string"}}}""");

        assertThat(ModelMembers.of(model, List.of("Ask"))).containsExactly("Ask request Name",
            "Ask request Parts[].Id", "Ask request Parts[].Inner", "Ask request Tags.key",
            "Ask request Tags.value[].Id", "Ask request Tags.value[].Inner");
    }

    @Test
    void refusesMemberThatIsNotListed() {
        assertThat(problems(List.of(MEMBER), "")).containsExactly(MEMBER + " is not listed");
    }

    @Test
    void refusesLineOfMemberThatDoesNotExist() {
        assertThat(problems(List.of(), line("shown", "RECORD_HEADER")))
            .containsExactly(MEMBER + " is not in the model");
    }

    @Test
    void refusesPlaceThatIsGone() {
        List<MemberLine> list = MemberLine.read(line("shown", "RECORD_HEADER"));

        assertThat(new MemberCheck(name -> false).problems(List.of(MEMBER), list))
            .containsExactly(MEMBER + " is at a place that does not exist, RECORD_HEADER");
        assertThat(problems(List.of(MEMBER), line("shown", "NOWHERE")))
            .containsExactly(MEMBER + " is at a place that does not exist, NOWHERE");
    }

    @Test
    void refusesNotYetOfOperationThatNoScreenToComeIsFor() {
        assertThat(problems(List.of(MEMBER), line("not yet", "UPDATE_WIZARD")))
            .containsExactly(MEMBER + " may not wait for UPDATE_WIZARD");
    }

    @Test
    void refusesMissingMemberThatIsNotDeclared() {
        assertThat(problems(List.of(MEMBER), line("missing", "DEFAULT_PATH")))
            .containsExactly(MEMBER + " is missing, which is not declared by DEFAULT_PATH");
    }

    @Test
    void refusesSecondLineOfMemberAndLineWithoutWords() {
        String twice = line("unused", "-") + "\nDescribeRecord\trequest\tId\tunused\t-\t ";

        assertThat(problems(List.of(MEMBER), twice))
            .containsExactly(MEMBER + " is listed twice", MEMBER + " has no words");
    }

    private static List<String> problems(List<String> model, String list) {
        return new MemberCheck(MembersTest::exists).problems(model, MemberLine.read(list));
    }

    private static String line(String kind, String place) {
        return String.join("\t", "DescribeRecord", "request", "Id", kind, place, "words");
    }

    private static boolean exists(String className) {
        try {
            Class.forName(className, false, MembersTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private static JsonNode model() {
        return json(text(ServiceModel.class, "servicecatalog.json"));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
