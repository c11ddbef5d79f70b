package dev.catalogdesk.parameters;

import dev.catalogdesk.model.ProvisioningParameter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which control suits a parameter best, by its type and constraints.
public enum FieldKind {
    /// Two words for yes and no.
    SWITCH,

    /// One of a few values.
    CHOICE,

    /// One of many values, to search in.
    SEARCHABLE_CHOICE,

    /// Any of a few values.
    CHOICES,

    /// A number.
    NUMBER,

    /// Several values.
    LIST,

    /// A secret.
    SECRET,

    /// An id or name in the account, or several of them.
    AWS_VALUE,

    /// Several ids or names in the account.
    AWS_VALUES,

    /// Text of several lines.
    LINES,

    /// A line of text.
    TEXT;

    /// From so many values on, one searches rather than looks through them.
    public static final int MANY = 12;

    private static final int LONG_TEXT = 300;
    private static final Pattern SPEAKS_OF_LINES = Pattern.compile(
        "multi-?line|several lines|pem[- ]encoded|pem format|json document|policy document|shell script|user ?data"
            + "|yaml document|certificate body|public key material|begin certificate|base64[- ]encoded");
    private static final Pattern NAMED_FOR_LINES = Pattern.compile(
        ".*(?:UserData|PolicyDocument|PolicyJson|Script|Certificate|CertificateBody|CertificateChain|Pem|Json|Yaml"
            + "|PublicKey|PublicKeyMaterial|Body)");

    /// Chooses.
    ///
    /// @param parameter the parameter
    /// @return the kind of its control
    public static FieldKind of(ProvisioningParameter parameter) {
        if (parameter.noEcho()) {
            return SECRET;
        }
        ParameterType type = ParameterType.of(parameter.type());
        int allowed = parameter.constraints().allowedValues().size();
        if (allowed > 0) {
            return choice(parameter, type, allowed);
        }
        if (type.item() == ParameterType.Item.AWS_VALUE || type.item() == ParameterType.Item.STORED_NAME) {
            return type.list() ? AWS_VALUES : AWS_VALUE;
        }
        if (type.list()) {
            return LIST;
        }
        if (type.item() == ParameterType.Item.NUMBER) {
            return NUMBER;
        }
        return asksForLines(parameter) ? LINES : TEXT;
    }

    private static FieldKind choice(ProvisioningParameter parameter, ParameterType type, int allowed) {
        if (type.list()) {
            return CHOICES;
        }
        if (BooleanSpelling.of(parameter.constraints().allowedValues()).isPresent()) {
            return SWITCH;
        }
        return allowed >= MANY ? SEARCHABLE_CHOICE : CHOICE;
    }

    private static boolean asksForLines(ProvisioningParameter parameter) {
        if (parameter.defaultValue().filter(text -> text.contains("\n")).isPresent()) {
            return true;
        }
        boolean room = Bounds.of(parameter.constraints().minLength(), parameter.constraints().maxLength()).most()
            .filter(most -> most.intValue() < LONG_TEXT).isEmpty();
        return room && (SPEAKS_OF_LINES.matcher(parameter.description().toLowerCase(Locale.ROOT)).find()
            || NAMED_FOR_LINES.matcher(parameter.key()).matches());
    }
}
