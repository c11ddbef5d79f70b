package dev.catalogdesk.ui.component;

import dev.catalogdesk.advice.Advice;
import dev.catalogdesk.advice.Denial;
import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.advice.Mention;
import dev.catalogdesk.advice.MissingPermission;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.privacy.Masker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts advice on AWS's error texts into words, with secrets masked, and makes the text for a ticket. Pure.
public final class AdviceWords {
    /// A label becomes slow with more; AWS's whole text is one click away.
    private static final int LONGEST_SENTENCE = 600;

    private final Messages messages;
    private final Masker masker;

    /// Needs the texts and what masks secrets.
    ///
    /// @param messages texts
    /// @param masker takes secrets out of AWS's words, which quote what was sent
    public AdviceWords(Messages messages, Masker masker) {
        this.messages = messages;
        this.masker = masker;
    }

    /// Words for an error text.
    ///
    /// @param error the text, its envelope off
    /// @param denied the permission to assume where the text is a denial that names none
    /// @param facts what the ticket tells beside
    /// @return the words
    public AdviceText text(ErrorHeadline error, Optional<MissingPermission> denied, TicketFacts facts) {
        ErrorHeadline said = masked(error);
        Advice advice = Advice.of(said);
        Optional<MissingPermission> missing = MissingPermission.read(said.raw()).or(() -> denied);
        String headline = advice.headline().map(this::text).orElseGet(() -> shortened(said.headline()));
        AdviceText words = new AdviceText(headline, shortened(said.headline()), next(advice), who(advice),
            names(advice), said.raw(), said.code(), said.requestId(),
            missing.flatMap(MissingPermission::statement).orElse(""), missing.map(this::permission).orElse(""), "");
        return words.withTicket(ticket(words, facts));
    }

    /// Masks a text that is about to be copied.
    ///
    /// @param copied any text
    /// @return the text without secrets
    public String masked(String copied) {
        return masker.mask(copied);
    }

    /// A text for a ticket: what was done, to what, where and when, what AWS said and what to make of it.
    private String ticket(AdviceText words, TicketFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add(facts.operation());
        add(lines, "advice.ticket.product", facts.product());
        add(lines, "advice.ticket.version", facts.version());
        add(lines, "advice.ticket.target", facts.target());
        add(lines, "advice.ticket.record", facts.recordId());
        add(lines, "advice.ticket.token", facts.token());
        add(lines, "advice.ticket.account", facts.account());
        add(lines, "advice.ticket.region", facts.region());
        add(lines, "advice.ticket.started", facts.started().map(Instant::toString).orElse(""));
        add(lines, "advice.ticket.ended", facts.ended().map(Instant::toString).orElse(""));
        add(lines, "advice.ticket.cause", words.headline());
        add(lines, "advice.ticket.who", words.who());
        add(lines, "advice.ticket.next", words.next());
        add(lines, "advice.ticket.code", words.code());
        add(lines, "advice.ticket.request", words.requestId());
        add(lines, "advice.ticket.raw", words.raw());
        add(lines, "advice.ticket.permission", words.permission());
        lines.add(words.statement());
        lines.removeIf(String::isBlank);
        return masker.mask(String.join("\n", lines));
    }

    private void add(List<String> lines, String key, String value) {
        if (!value.isBlank()) {
            lines.add(messages.text(key, value));
        }
    }

    private ErrorHeadline masked(ErrorHeadline error) {
        return new ErrorHeadline(masker.mask(error.headline()), error.code(), error.requestId(),
            masker.mask(error.raw()));
    }

    private String next(Advice advice) {
        String repeat = switch (advice.repetition()) {
            case CHANGE -> messages.text("advice.repeat.change");
            case MENDED -> messages.text("advice.repeat.mended");
            case LATER -> messages.text("advice.repeat.later");
            case NEEDLESS, UNKNOWN -> "";
        };
        return (text(advice.next()) + " " + repeat).strip();
    }

    private String who(Advice advice) {
        if (!advice.recognised()) {
            return "";
        }
        return messages.text(switch (advice.mender()) {
            case OPERATOR -> "advice.who.operator";
            case CATALOGUE -> "advice.who.catalogue";
            case ACCOUNT -> "advice.who.account";
            case AWS -> "advice.who.aws";
            case NOBODY -> "advice.who.nobody";
        });
    }

    private List<AdviceText.Name> names(Advice advice) {
        return advice.mentions().stream().filter(each -> !each.value().equals(Masker.MASK)).map(this::name).toList();
    }

    private AdviceText.Name name(Mention mention) {
        String kind = messages.text(switch (mention.kind()) {
            case PARAMETER -> "advice.names.parameter";
            case RESOURCE -> "advice.names.resource";
            case TYPE -> "advice.names.type";
            case ROLE -> "advice.names.role";
            case ACTION -> "advice.names.action";
            case ARN -> "advice.names.arn";
            case QUOTA -> "advice.names.quota";
            case REGION -> "advice.names.region";
            case ZONE -> "advice.names.zone";
            case EXPORT -> "advice.names.export";
            case STACK -> "advice.names.stack";
            case STATUS -> "advice.names.status";
            case ID -> "advice.names.id";
            case NAME -> "advice.names.name";
        });
        return new AdviceText.Name(messages.text("advice.names.of", kind, mention.value()), mention.start(),
            mention.end());
    }

    private String permission(MissingPermission missing) {
        if (missing.denial() == Denial.EXPLICIT) {
            return messages.text("advice.permission.explicit");
        }
        String where = messages.text(switch (missing.denial()) {
            case IDENTITY, EXPLICIT -> "advice.permission.identity";
            case RESOURCE -> "advice.permission.resource";
            case TRUST -> "advice.permission.trust";
            case ENDPOINT -> "advice.permission.endpoint";
            case BOUNDARY -> "advice.permission.boundary";
            case SESSION -> "advice.permission.session";
            case ORGANIZATION -> "advice.permission.organization";
        });
        if (missing.statement().isEmpty()) {
            return missing.encoded().isEmpty() ? "" : messages.text("advice.permission.encoded");
        }
        return missing.exact() || missing.denial() == Denial.TRUST
            ? where : where + " " + messages.text("advice.permission.wide");
    }

    private String text(MessageKey key) {
        return messages.text(key.key(), key.args().toArray());
    }

    private static String shortened(String sentence) {
        return sentence.length() > LONGEST_SENTENCE ? sentence.substring(0, LONGEST_SENTENCE) + "…" : sentence;
    }
}
