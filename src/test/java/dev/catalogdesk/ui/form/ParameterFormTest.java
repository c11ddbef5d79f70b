package dev.catalogdesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ParameterGroup;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterFormTest {
    private final ParameterForm form = new ParameterForm("f-", Messages.load());

    @Test
    void ordersFieldsByTheAuthorsGroupsAndKeepsTheOthersLast() {
        form.show(List.of(Fields.of("A", "String", ""), Fields.of("B", "String", ""), Fields.of("C", "String", "")),
            Fields.hints(new ParameterGroup("Second", List.of("C", "Gone", "A")),
                new ParameterGroup("None", List.of())));
        assertThat(form.sections()).extracting(ParameterSection::title).containsExactly("Second", "Other parameters");
        assertThat(form.fields()).extracting(ParameterField::key).containsExactly("C", "A", "B");
    }

    @Test
    void tellsAFaultOnlyOnceTheFieldWasLeft() {
        form.show(List.of(Fields.matching("Name", "[a-z]+", "Small letters.")), Fields.hints());
        ParameterField name = form.field("Name").orElseThrow();
        name.value().set("Orders");
        assertThat(name.fault().get()).isEmpty();
        assertThat(name.problemNow()).contains("Small letters.");

        name.reveal();
        assertThat(name.fault().get()).hasValueSatisfying(fault -> {
            assertThat(fault.message()).isEqualTo("Small letters.");
            assertThat(fault.detail()).contains("[a-z]+");
            assertThat(fault.suggestion()).contains("orders");
        });
        name.value().set("orders");
        assertThat(name.fault().get()).isEmpty();
        name.value().set("orders2");
        assertThat(name.fault().get()).isPresent();
    }

    @Test
    void keepsWhatWasTypedWhereTheNextVersionAsksForTheSame() {
        form.show(List.of(Fields.of("Name", "String", "a"), Fields.of("Size", "String", "s", "s", "m", "l")),
            Fields.hints());
        form.field("Name").orElseThrow().value().set("typed");
        form.field("Size").orElseThrow().value().set("l");
        form.show(List.of(Fields.of("Name", "String", "b"), Fields.of("Size", "String", "s", "s", "m")),
            Fields.hints());

        assertThat(form.values()).containsEntry("Name", "typed").containsEntry("Size", "s");
    }

    @Test
    void restoresTheDefault() {
        form.show(List.of(Fields.of("Size", "String", "s")), Fields.hints());
        ParameterField size = form.field("Size").orElseThrow();
        assertThat(size.restorable().get()).isFalse();
        size.value().set("m");
        assertThat(size.restorable().get()).isTrue();
        size.restoreDefault();
        assertThat(size.value().get()).isEqualTo("s");
    }

    @Test
    void saysNothingOfASecretAnywhere() {
        form.show(List.of(Fields.secret("Password")), Fields.hints());
        ParameterField password = form.field("Password").orElseThrow();
        password.value().set("hunter2".repeat(1000));
        password.reveal();
        assertThat(password.toString() + password.fault().get()).doesNotContain("hunter2");
    }
}
