package dev.catalogdesk.parameters;

import dev.catalogdesk.model.BoundedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A parameter's AllowedPattern. It must match the entire value, not a part of it (CloudFormation User Guide,
/// "Parameters", AllowedPattern). A pattern that cannot be read here, or takes too long, decides nothing: AWS will.
public final class AllowedPattern {
    private static final int READS = 100_000;
    /// Beyond this a value is only told to fit or not; which characters are wrong is not worked out.
    private static final int LONGEST_EXPLAINED = 512;

    private final Optional<Pattern> pattern;

    private AllowedPattern(Optional<Pattern> pattern) {
        this.pattern = pattern;
    }

    /// Whether a value fits.
    public enum Verdict {
        /// It does.
        FITS,

        /// It does not.
        UNFIT,

        /// It cannot be told here.
        UNDECIDED
    }

    /// Characters of a value that are wrong.
    ///
    /// @param start index of the first
    /// @param end index after the last
    public record Span(int start, int end) {
    }

    /// Reads a pattern.
    ///
    /// @param expression the expression, in Java's syntax as in CloudFormation
    /// @return the pattern
    public static AllowedPattern of(String expression) {
        try {
            return new AllowedPattern(Optional.of(Pattern.compile(expression)));
        } catch (PatternSyntaxException | StackOverflowError e) {
            return new AllowedPattern(Optional.empty());
        }
    }

    /// Tries a value.
    ///
    /// @param value the entire value
    /// @return whether it fits
    public Verdict verdict(CharSequence value) {
        if (pattern.isEmpty()) {
            return Verdict.UNDECIDED;
        }
        try {
            return matches(BoundedText.of(value, READS)) ? Verdict.FITS : Verdict.UNFIT;
        } catch (BoundedText.ExhaustedException | StackOverflowError e) {
            return Verdict.UNDECIDED;
        }
    }

    /// The characters that stand in the way: each one after which no value could fit any more, whatever followed,
    /// if those before it that fit are kept.
    ///
    /// @param value a value that does not fit
    /// @return in order, joined where they touch; none where the value is not wrong but unfinished, or where it
    ///     cannot be told
    public List<Span> offending(String value) {
        return walk(value).map(Walk::spans).orElse(List.of());
    }

    /// A value near this one that fits: without its wrong characters, with other case, or with dashes for spaces.
    ///
    /// @param value a value that does not fit
    /// @return nothing where none was found
    public Optional<String> suggestion(String value) {
        List<UnaryOperator<String>> ways = List.of(
            String::strip,
            text -> text.strip().toLowerCase(Locale.ROOT),
            text -> text.strip().toUpperCase(Locale.ROOT),
            text -> text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.]+", "-"),
            text -> text.strip().replaceAll("[\\s-]+", "_"),
            text -> walk(text).map(Walk::kept).orElse(""),
            text -> walk(text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.]+", "-")).map(Walk::kept).orElse(""));
        for (UnaryOperator<String> way : ways) {
            String other = way.apply(value);
            if (!other.isEmpty() && !other.equals(value) && verdict(other) == Verdict.FITS) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private record Walk(List<Span> spans, String kept) {
    }

    private Optional<Walk> walk(String value) {
        if (pattern.isEmpty() || value.length() > LONGEST_EXPLAINED) {
            return Optional.empty();
        }
        try {
            return Optional.of(walkWithin(value, new StringBuilder()));
        } catch (BoundedText.ExhaustedException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private Walk walkWithin(String value, StringBuilder kept) {
        List<Span> spans = new ArrayList<>();
        BoundedText text = BoundedText.of(kept, READS);
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            int before = kept.length();
            kept.appendCodePoint(value.codePointAt(at));
            if (!canGoOn(text)) {
                kept.setLength(before);
                int end = at + Character.charCount(value.codePointAt(at));
                if (!spans.isEmpty() && spans.getLast().end() == at) {
                    spans.set(spans.size() - 1, new Span(spans.getLast().start(), end));
                } else {
                    spans.add(new Span(at, end));
                }
            }
        }
        return new Walk(spans, kept.toString());
    }

    private boolean matches(BoundedText text) {
        return pattern.orElseThrow().matcher(text).matches();
    }

    /// Whether the text fits, or could with more after it.
    private boolean canGoOn(BoundedText text) {
        Matcher matcher = pattern.orElseThrow().matcher(text);
        return matcher.matches() || matcher.hitEnd();
    }
}
