package dev.catalogdesk.demo.cloudformation;

import dev.catalogdesk.demo.admin.TemplateAddress;
import dev.catalogdesk.demo.stacks.TemplateJudge;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateParser;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the template of a call and judges it. May read over loopback, hence never within a change of a region.
final class TemplateInput {
    static final String BODY = "TemplateBody";
    static final String URL = "TemplateURL";
    private static final String PREVIOUS = "UsePreviousTemplate";
    private static final int LARGEST_BODY = 51_200;
    private static final int LARGEST = 1_000_000;
    private static final Pattern S3 = Pattern.compile("s3://([^/]*).*");
    private static final Pattern BUCKET =
        Pattern.compile("https://([^/]+\\.)?s3[.-][^/]*amazonaws\\.com(\\.cn)?/.*");
    private final TemplateAddress addresses;

    TemplateInput(TemplateAddress addresses) {
        this.addresses = addresses;
    }

    /// A template that was taken.
    ///
    /// @param text its text
    /// @param template what it says
    record Taken(String text, Template template) {
    }

    /// The template of a call.
    ///
    /// @param previous the text that the stack has already, where it may be kept
    /// @throws dev.catalogdesk.demo.wire.ServiceException if there is none, or CloudFormation refuses it
    Taken read(Call call, Optional<String> previous) {
        boolean keeps = call.input().path(PREVIOUS).asBoolean(false);
        int given = (call.has(BODY) ? 1 : 0) + (call.has(URL) ? 1 : 0) + (keeps ? 1 : 0);
        if (given != 1) {
            throw Refusals.invalid("Either Template URL or Template Body must be specified.");
        }
        return judged(keeps ? previous.orElseThrow(() -> Refusals.noStack(call.text(StackRegion.STACK)))
            : call.has(BODY) ? body(call.text(BODY)) : fetched(call.text(URL)));
    }

    private static String body(String text) {
        if (size(text) > LARGEST_BODY) {
            throw Refusals.invalid("1 validation error detected: Value '" + text + "' at 'templateBody' failed to"
                + " satisfy constraint: Member must have length less than or equal to " + LARGEST_BODY);
        }
        return text;
    }

    private String fetched(String address) {
        Matcher bucket = S3.matcher(address);
        if (bucket.matches()) {
            throw Refusals.invalid(
                "S3 error: Domain name specified in " + bucket.group(1) + " is not a valid S3 domain");
        }
        String text = addresses.find(address).orElseThrow(() -> Refusals.invalid(BUCKET.matcher(address).matches()
            ? "S3 error: Access Denied\nFor more information check"
                + " http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html"
            : "TemplateURL must be a supported URL."));
        if (size(text) > LARGEST) {
            throw Refusals.invalid("Template may not exceed " + LARGEST + " bytes in size.");
        }
        return text;
    }

    private static Taken judged(String text) {
        Template template;
        try {
            template = TemplateParser.parse(text);
        } catch (TemplateException e) {
            throw Refusals.invalid(TemplateJudge.unreadable(text, e));
        }
        new TemplateJudge(template).problem().ifPresent(words -> {
            throw Refusals.invalid(words);
        });
        return new Taken(text, template);
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
