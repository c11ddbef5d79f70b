package dev.catalogdesk.template;

import dev.catalogdesk.template.DynamicReference.Secret;
import dev.catalogdesk.template.DynamicReference.SsmParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of one dynamic reference, cut at its colons. Colons of ARNs and of variables such as `${AWS::Region}` do
/// not separate.
///
/// @param parts what stands between the colons, from the service on; empty if the text is not closed
/// @param end where it ends
record DynamicReferenceText(List<String> parts, int end) {
    /// How every reference begins.
    static final String BEGIN = "{{resolve:";

    private static final int SECRET_ARN = 7;
    private static final int PARAMETER_ARN = 6;

    /// Cuts a text.
    ///
    /// @param text the text
    /// @param from place after the beginning
    static DynamicReferenceText read(String text, int from) {
        List<String> parts = new ArrayList<>();
        int begin = from;
        boolean variable = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && text.charAt(i - 1) == '$') {
                variable = true;
            } else if (c == '}' && variable) {
                variable = false;
            } else if (c == ':' && !variable) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            } else if (c == '}') {
                parts.add(text.substring(begin, i));
                boolean closed = i + 1 < text.length() && text.charAt(i + 1) == '}';
                return new DynamicReferenceText(closed ? List.copyOf(parts) : List.of(), i);
            }
        }
        return new DynamicReferenceText(List.of(), text.length());
    }

    /// The reference.
    Optional<DynamicReference> reference() {
        return switch (part(parts, 0)) {
            case "ssm" -> parameter(false);
            case "ssm-secure" -> parameter(true);
            case "secretsmanager" -> secret();
            default -> Optional.empty();
        };
    }

    private Optional<DynamicReference> parameter(boolean secure) {
        List<String> rest = joined(PARAMETER_ARN);
        return part(rest, 0).isEmpty() ? Optional.empty() : Optional.of(new SsmParameter(part(rest, 0),
            Optional.of(part(rest, 1)).filter(version -> !version.isEmpty()), secure));
    }

    private Optional<DynamicReference> secret() {
        List<String> rest = joined(SECRET_ARN);
        return part(rest, 0).isEmpty() ? Optional.empty()
            : Optional.of(new Secret(part(rest, 0), part(rest, 2), part(rest, 3), part(rest, 4)));
    }

    /// What follows the service, an ARN in one piece.
    private List<String> joined(int piecesOfArn) {
        List<String> rest = parts.subList(1, parts.size());
        if (!part(rest, 0).equals("arn") || rest.size() < piecesOfArn) {
            return rest;
        }
        List<String> joined = new ArrayList<>();
        joined.add(String.join(":", rest.subList(0, piecesOfArn)));
        joined.addAll(rest.subList(piecesOfArn, rest.size()));
        return joined;
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index).strip() : "";
    }
}
