package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.catalog.Tokens;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.ServiceException;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateParser;
import java.util.Optional;

/// Loads the template of a new version: from an address that can be reached, or from a stack. May take as long as a
/// slow answer over loopback, hence never within a change of the region.
final class TemplateSource {
    static final String STACK = "ImportFromPhysicalId";
    /// Real words: what comes of a template that cannot be had or read.
    private static final String UNREADABLE = "Package properties validation failed: ";
    private static final String URL = "LoadTemplateFromURL";
    private final World world;
    private final StackWorld stacks;
    private final TemplateAddress addresses;

    TemplateSource(World world, StackWorld stacks) {
        this.world = world;
        this.stacks = stacks;
        addresses = new TemplateAddress(world);
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
            return addresses.text(address);
        } catch (LoopbackDownload.FailedException e) {
            throw unreadable("Could not read package properties from JSON. " + e.words());
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
