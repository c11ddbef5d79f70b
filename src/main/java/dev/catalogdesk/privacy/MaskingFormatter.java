package dev.catalogdesk.privacy;

import java.util.function.UnaryOperator;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Masks what is logged, stack traces with their messages included: libraries write to the log too, and nobody can
/// look at each of their texts beforehand.
public final class MaskingFormatter extends Formatter {
    private final Formatter inner;
    private final UnaryOperator<String> mask;

    /// Masks what another formatter writes.
    ///
    /// @param inner the other formatter
    /// @param mask takes the secrets out of a text
    public MaskingFormatter(Formatter inner, UnaryOperator<String> mask) {
        this.inner = inner;
        this.mask = mask;
    }

    /// Lets all handlers of the program's log mask in another way, such as with secrets known by then.
    ///
    /// @param mask takes the secrets out of a text
    public static void replaceMask(UnaryOperator<String> mask) {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (handler.getFormatter() instanceof MaskingFormatter masking) {
                handler.setFormatter(new MaskingFormatter(masking.inner, mask));
            }
        }
    }

    @Override
    public String format(LogRecord record) {
        return mask.apply(inner.format(record));
    }
}
