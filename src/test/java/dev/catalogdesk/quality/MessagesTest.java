package dev.catalogdesk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every text of the interface is there, once, in its place, and shown somewhere.
class MessagesTest {
    private static final Path FILE = Path.of("src/main/resources/dev/catalogdesk/ui/messages.properties");
    private static final Path CODE = Path.of("src/main/java");

    @Test
    void fileIsInOrder() throws IOException {
        assertThat(new MessageKeys(Files.readAllLines(FILE)).faults()).as("faults in %s", FILE).isEmpty();
    }

    @Test
    void noTextIsMissingOrUnused() throws IOException {
        MessageKeys keys = new MessageKeys(Files.readAllLines(FILE));
        JavaSources code = JavaSources.in(CODE);
        Set<String> asked = code.stringsIn(call ->
            call.endsWith("essages.text") || call.equals("text") || call.endsWith("MessageKey.of"));

        assertThat(keys.missing(asked, code.strings())).as("texts that the code asks for").isEmpty();
        assertThat(keys.unused(code.strings())).as("texts that nothing shows: delete them").isEmpty();
    }

    @Test
    void seesFaultsInTheFile() {
        MessageKeys keys = new MessageKeys(List.of(
            "# --- products: browser ---",
            "products.b=Text",
            "products.a=Text",
            "products.a=Text",
            "launch.c=Text",
            "products.d",
            "products.e=",
            "products.f=It's {0}",
            "products.g={0"));

        assertThat(keys.faults()).containsExactly(
            "Sort products.a before products.b",
            "Twice: products.a",
            "In section products, where keys begin with products.: launch.c",
            "Sort launch.c before products.a",
            "Not a key of dotted words, an equals sign and a text: products.d",
            "Empty, or with spaces around: products.d",
            "Empty, or with spaces around: products.e",
            "Takes arguments, so write its apostrophe twice: products.f",
            "No pattern for MessageFormat (Unmatched braces in the pattern.): products.g");
    }

    @Test
    void seesMissingAndUnusedTexts() {
        MessageKeys keys = new MessageKeys(List.of(
            "# --- app ---", "app.long=A", "app.long.more=B", "app.type.one=C", "app.unused=D", "app.whole=E"));
        JavaSources code = JavaSources.of("""
            /// Not "app.comment".
            class Sample {
                String a = messages.text("app.absent") + messages.text(true ? "app.whole" : "app.other");
                String b = text("app.type." + code) + more("app.long", ".more") + file("app.json");
            }
            """);

        assertThat(keys.missing(code.stringsIn(call -> call.endsWith("text")), code.strings())).containsExactly(
            "Add to section app:  app.absent=Your text", "Add to section app:  app.other=Your text");
        assertThat(keys.unused(code.strings())).containsExactly("app.unused");
    }
}
