package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.catalog.Tokens;
import dev.catalogdesk.demo.scenario.ScenarioFolder;
import dev.catalogdesk.demo.seed.ScenarioException;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.ServiceException;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateParser;
import java.util.Optional;
import java.util.stream.Stream;

/// Loads the template of a new version: from a loopback address, from the folder of the scenario, from a stack.
/// Nothing else is reached, so that the simulated service is no way into a network. May take as long as a slow answer
/// over loopback, hence never within a change of the region.
final class TemplateSource {
    static final String STACK = "ImportFromPhysicalId";
    /// Real words: what comes of a template that cannot be had or read.
    private static final String UNREADABLE = "Package properties validation failed: ";
    private static final String URL = "LoadTemplateFromURL";
    private static final String FILE = "file:";
    private final World world;
    private final StackWorld stacks;
    private final LoopbackDownload download = new LoopbackDownload();

    TemplateSource(World world, StackWorld stacks) {
        this.world = world;
        this.stacks = stacks;
    }

    /// Loads, unless the idempotency token was used before: then the template is not needed, and may be gone.
    Optional<Loaded> unlessUsed(Call call, NewVersion version) {
        return Tokens.used(world.region(call), call, "IdempotencyToken")
            ? Optional.empty() : Optional.of(load(call, version));
    }

    private Loaded load(Call call, NewVersion version) {
        JsonNode info = version.info();
        if (info.size() != 1 || !(info.has(URL) || info.has(STACK))) {
            throw Errors.invalid("Info must specify exactly one of " + URL + " and " + STACK + ".");
        }
        String origin = info.path(info.has(URL) ? URL : STACK).asText();
        String text = info.has(URL) ? fromAddress(origin) : fromStack(call, origin);
        if (version.validated()) {
            validate(text);
        }
        return new Loaded(text, origin);
    }

    private static void validate(String text) {
        try {
            TemplateParser.parse(text);
        } catch (TemplateException e) {
            throw unreadable(e.getMessage() == null ? e.problem() : e.getMessage());
        }
    }

    private String fromAddress(String address) {
        try {
            return address.startsWith("http://") || address.startsWith("https://")
                ? download.text(address) : fromFolder(address);
        } catch (LoopbackDownload.FailedException e) {
            throw unreadable("Could not read package properties from JSON. " + e.words());
        }
    }

    private String fromFolder(String address) {
        String file = address.startsWith(FILE) ? address.substring(FILE.length()) : address;
        ScenarioFolder folder = world.scenario().folder().orElseThrow(() -> new LoopbackDownload.FailedException(
            LoopbackDownload.ONLY));
        try {
            String text = Stream.of(file, "templates/" + file).flatMap(each -> folder.text(each).stream()).findFirst()
                .orElseThrow(() -> new LoopbackDownload.FailedException("There is no file " + file
                    + " in the folder of the scenario. " + LoopbackDownload.ONLY));
            if (text.length() > LoopbackDownload.LARGEST) {
                throw new LoopbackDownload.FailedException("The template is larger than 1 MB.");
            }
            return text;
        } catch (ScenarioException e) {
            throw new LoopbackDownload.FailedException(
                "The folder of the scenario gives no file " + file + ". " + LoopbackDownload.ONLY);
        }
    }

    private String fromStack(Call call, String arn) {
        return Optional.of(arn).filter(id -> id.startsWith("arn:"))
            .flatMap(stacks.region(call.region())::find)
            .filter(stack -> !stack.status().equals("DELETE_COMPLETE"))
            .map(StackView::templateText)
            .orElseThrow(() -> Errors.invalid("Invalid " + STACK + ": there is no stack " + arn + "."));
    }

    private static ServiceException unreadable(String words) {
        return Errors.invalid(UNREADABLE + words);
    }
}
