package dev.catalogdesk.export;

import dev.catalogdesk.model.LaunchRequest;
import java.util.List;

/// The command for sh, bash and zsh, as a file or pasted at the prompt: no comments, which zsh does not know there,
/// and with secrets in a subshell, so that stopping does not end the shell of whoever pasted it.
final class PosixCommand {
    private static final String NEXT = " \\\n  ";
    private static final String STDIN = "file:///dev/stdin";
    /// Writes the text of a variable as JSON. `sed` and `awk` as POSIX has them; both read the secret from a pipe.
    private static final String JSON_FUNCTION = """
        json() {
          printf '%s\\n' "$1" | sed 's/[\\\\"]/\\\\&/g' |
            awk '{ gsub(/\\t/, "\\\\t"); gsub(/\\r/, "\\\\r"); printf "%s%s", (NR > 1 ? "\\\\n" : ""), $0 }'
        }
        """;
    private final CliTarget target;
    private final SecretSlots slots;

    PosixCommand(CliTarget target, SecretSlots slots) {
        this.target = target;
        this.slots = slots;
    }

    /// Each member as an option. Lists are JSON: the shorthand syntax (`Key=a,Value=b`) breaks at commas and quotes.
    String withOptions(LaunchRequest request, RequestJson json) {
        CliOptions options = options()
            .add("--product-id", request.productId())
            .add("--provisioning-artifact-id", request.provisioningArtifactId());
        request.pathId().ifPresent(id -> options.add("--path-id", id));
        options.add("--provisioned-product-name", request.provisionedProductName());
        if (json.hasParameters()) {
            options.addQuoted("--provisioning-parameters", slots.none() ? inApostrophes(json.parameters()) : STDIN);
        }
        if (!request.tags().isEmpty()) {
            options.addQuoted("--tags", inApostrophes(json.tags()));
        }
        if (!request.notificationArns().isEmpty()) {
            options.addQuoted("--notification-arns", inApostrophes(json.notificationArns()));
        }
        if (!request.stackSet().isEmpty()) {
            options.addQuoted("--provisioning-preferences", inApostrophes(json.preferences()));
        }
        if (!request.provisionToken().isEmpty()) {
            options.add("--provision-token", request.provisionToken());
        }
        return complete(options, json);
    }

    /// The request as one JSON text. With secrets the parameters are an option of their own, which the CLI adds to
    /// it: the CLI reads the file of `--cli-input-json` twice, which a pipe cannot offer (aws-cli 2.9.19).
    String withJson(RequestJson json) {
        CliOptions options = options();
        if (slots.none()) {
            return complete(options.addQuoted("--cli-input-json", inApostrophes(json.all())), json);
        }
        return complete(options.addQuoted("--cli-input-json", inApostrophes(json.allButParameters()))
            .addQuoted("--provisioning-parameters", STDIN), json);
    }

    private CliOptions options() {
        return CliOptions.to(target, Quote::posix);
    }

    private String complete(CliOptions options, RequestJson json) {
        String key = CliOptions.ANY_KEY;
        String environment = target.anyKey()
            ? "AWS_ACCESS_KEY_ID=" + key + " AWS_SECRET_ACCESS_KEY=" + key + " AWS_SESSION_TOKEN=" + NEXT : "";
        String command = environment + options.command(NEXT);
        return slots.none() ? command : "(\n" + checks() + JSON_FUNCTION + "printf '%s' " + filled(json.parameters())
            + " |\n" + command + "\n)";
    }

    private String checks() {
        List<SecretSlots.Slot> all = slots.all();
        StringBuilder text = new StringBuilder();
        all.forEach(slot -> text.append(slot.variable()).append('=').append(Quote.posix(slot.placeholder()))
            .append('\n'));
        all.forEach(slot -> text.append("""
            if [ -z "$%1$s" ] || [ "$%1$s" = %2$s ]; then
              printf '%%s\\n' %3$s >&2
              exit 1
            fi
            """.formatted(slot.variable(), Quote.posix(slot.placeholder()), Quote.posix(slot.reminder()))));
        return text.toString();
    }

    private String filled(String json) {
        String text = inApostrophes(json);
        for (SecretSlots.Slot slot : slots.all()) {
            text = text.replace(slot.mark(), "\"'\"$(json \"$" + slot.variable() + "\")\"'\"");
        }
        return text;
    }

    private static String inApostrophes(String json) {
        return "'" + json + "'";
    }
}
