package dev.catalogdesk.export;

import java.util.List;

/// The command for PowerShell 5.1 and later, as a file or pasted at the prompt. The request goes by a file in UTF-8
/// without BOM, which `Out-File` of 5.1 cannot write and the CLI cannot read with; it is deleted at the end. A secret
/// stands alone in its lines, so that nothing in it needs quotes, and is made ASCII JSON, because the CLI reads files
/// in the code page of the system.
final class PowerShellCommand {
    private static final String SAVE_KEYS =
        "$keys = $env:AWS_ACCESS_KEY_ID, $env:AWS_SECRET_ACCESS_KEY, $env:AWS_SESSION_TOKEN\n";
    private static final String SET_KEYS =
        "$env:AWS_ACCESS_KEY_ID, $env:AWS_SECRET_ACCESS_KEY, $env:AWS_SESSION_TOKEN = ";
    /// Takes all but printable ASCII, and the apostrophe, which marks the place of the next secret.
    private static final String ESCAPE = """
        $escape = { param($text) [regex]::Replace((ConvertTo-Json $text), '[^\\x20-\\x26\\x28-\\x7e]', \
        { '\\u{0:x4}' -f [int][char]$args[0].Value }) }
        """;
    private final CliTarget target;
    private final SecretSlots slots;

    PowerShellCommand(CliTarget target, SecretSlots slots) {
        this.target = target;
        this.slots = slots;
    }

    String text(RequestJson json) {
        CliOptions options = CliOptions.to(target, Quote::powerShell)
            .addQuoted("--cli-input-json", "\"file://$file\"");
        String key = CliOptions.ANY_KEY;
        return "& {\n$ErrorActionPreference = 'Stop'\n"
            + checks()
            + "$json = @'\n" + json.all() + "\n'@\n"
            + fill()
            + "$file = [System.IO.Path]::GetTempFileName()\n"
            + (target.anyKey() ? SAVE_KEYS : "")
            + "try {\n"
            + "  [System.IO.File]::WriteAllText($file, $json, (New-Object System.Text.UTF8Encoding $false))\n"
            + (target.anyKey() ? "  " + SET_KEYS + "'" + key + "', '" + key + "', ''\n" : "")
            + "  " + options.command(" ") + "\n"
            + "} finally {\n"
            + (target.anyKey() ? "  " + SET_KEYS + "$keys\n" : "")
            + "  Remove-Item -LiteralPath $file\n"
            + "}\n}";
    }

    private String checks() {
        List<SecretSlots.Slot> all = slots.all();
        StringBuilder text = new StringBuilder();
        all.forEach(slot -> text.append("$%s = @'\n%s\n'@\n".formatted(slot.variable(), slot.placeholder())));
        all.forEach(slot -> text.append("if ($%s -cin '', %s) { throw %s }\n".formatted(slot.variable(),
            literal(slot.placeholder()), literal(slot.reminder()))));
        return text.toString();
    }

    private String fill() {
        StringBuilder text = new StringBuilder(slots.none() ? "" : ESCAPE);
        slots.all().forEach(slot -> text.append("$json = $json.Replace(\"%s\", (& $escape $%s))\n"
            .formatted(slot.mark(), slot.variable())));
        return text.toString();
    }

    /// Quoted even where an argument would need no quotes: a bare word is a command here.
    private static String literal(String text) {
        String quoted = Quote.powerShell(text);
        return quoted.equals(text) ? "'" + text + "'" : quoted;
    }
}
